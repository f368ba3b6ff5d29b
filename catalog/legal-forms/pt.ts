import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'PT',
  after: ['Lda\\.?', 'LDA\\.?', 'Unipessoal(?:,? Lda\\.?)?'],
  before: ['Associação'],
};
