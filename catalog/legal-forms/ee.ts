import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'EE', after: ['OÜ', 'AS', 'MTÜ'], before: ['OÜ'] };
