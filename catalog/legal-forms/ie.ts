import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'IE', after: ['DAC', 'Unlimited Company'] };
