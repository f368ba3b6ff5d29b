import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'GR', after: ['Α\\.?Ε\\.?', 'Ε\\.?Π\\.?Ε\\.?', 'Ι\\.?Κ\\.?Ε\\.?'] };
