import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'DK', after: ['A/S', 'ApS', 'I/S'], before: ['Foreningen', 'Fonden'] };
