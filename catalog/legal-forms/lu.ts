import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'LU', after: ['S\\.à\\.?r\\.?l\\.?(?:-S)?', 'S\\.à r\\.l\\.', 'SCA'] };
