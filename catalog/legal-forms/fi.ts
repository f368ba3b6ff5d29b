import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'FI', after: ['Oyj?', 'Oy Ab', 'ry', 'Ab'], before: ['Oy'] };
