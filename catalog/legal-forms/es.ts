import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'ES',
  after: ['S\\. ?L\\.? ?(?:U|P)?\\.?', 'SLU?', 'S\\.A\\.U\\.', 'SAU', 'S\\. ?Coop\\.'],
  before: ['Asociación', 'Fundación', 'Ayuntamiento de'],
};
