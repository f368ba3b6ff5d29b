import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'AT', after: ['Ges\\.?m\\.?b\\.?H\\.?', 'GesbR', 'OG'] };
