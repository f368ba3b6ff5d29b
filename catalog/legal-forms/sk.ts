import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'SK', after: ['spol\\. s r\\. ?o\\.'] };
