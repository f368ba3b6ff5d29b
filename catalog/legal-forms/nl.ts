import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'NL',
  after: ['B\\. ?V\\.?', 'BV', 'N\\. ?V\\.?', 'NV', 'V\\.?O\\.?F\\.?', 'CV'],
  before: ['Stichting', 'Vereniging', 'Coöperatie'],
};
