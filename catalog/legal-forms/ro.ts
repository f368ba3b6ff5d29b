import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'RO', after: ['S\\.?R\\.?L\\.?(?:-D)?'], before: ['SC', 'S\\.C\\.'] };
