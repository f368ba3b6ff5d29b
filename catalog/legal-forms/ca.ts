import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'CA', after: ['Ltée', 'inc\\.'] };
