import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'TR', after: ['A\\.?Ş\\.?', 'Ltd\\. ?Şti\\.?'] };
