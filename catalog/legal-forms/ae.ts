import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'AE', after: ['FZE', 'FZCO', 'FZ-LLC', 'DMCC'] };
