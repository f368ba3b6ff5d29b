import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'IT',
  after: [
    'S\\.?[rR]\\.?[lL]\\.?(?:s\\.?)?',
    's\\.?r\\.?l\\.?(?:s\\.?)?',
    'S\\.?[pP]\\.?[aA]\\.?',
    'S\\.?[nN]\\.?[cC]\\.?',
    'S\\.?a\\.?p\\.?a\\.?',
    'S\\.[aA]\\.[sS]\\.',
  ],
  before: ['Associazione', 'Fondazione', 'Ditta', 'Ministero'],
};
