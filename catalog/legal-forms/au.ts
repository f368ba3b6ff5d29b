import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'AU', after: ['Pty\\.?(?: Ltd\\.?| Limited)?', '\\(Pty\\) Ltd'] };
