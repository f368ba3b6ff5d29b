import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'HR', after: ['j\\.d\\.o\\.o\\.'] };
