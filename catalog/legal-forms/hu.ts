import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'HU', after: ['Kft\\.?', 'Zrt\\.?', 'Nyrt\\.?', 'Bt\\.?'] };
