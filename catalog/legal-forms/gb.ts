import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'GB',
  after: ['Ltd\\.?', 'Limited', 'LTD\\.?', 'LIMITED', 'PLC', '[Pp]lc\\.?', 'LLP', 'CIC', 'CIO'],
};
