import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'LV', after: ['SIA'], before: ['SIA'] };
