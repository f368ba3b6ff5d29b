import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'IN', after: ['Pvt\\.? Ltd\\.?', 'PRIVATE LIMITED', 'Private Limited'] };
