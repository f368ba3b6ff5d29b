import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'DE',
  after: [
    'GmbH(?: & Co\\.? KG(?:aA)?)?',
    'gGmbH',
    'mbH',
    'AG(?: & Co\\.? KG(?:aA)?)?',
    'UG(?: ?\\(haftungsbeschränkt\\))?(?: & Co\\.? KG)?',
    'e\\. ?V\\.',
    'eV',
    'KGaA',
    'KG',
    'OHG',
    'GbR',
    'eG',
    'e\\. ?K\\.',
    'e\\. ?Kfm\\.',
    'SE(?: & Co\\.? KG(?:aA)?)?',
    'PartG(?: mbB)?',
  ],
  before: ['Verein', 'Stiftung', 'Firma'],
};
