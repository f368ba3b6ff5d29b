import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'SI', after: ['d\\. ?o\\. ?o\\.', 'd\\. ?d\\.'] };
