import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'LT', after: ['UAB'], before: ['UAB', 'VšĮ'] };
