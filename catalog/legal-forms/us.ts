import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'US',
  after: ['Inc\\.?', 'INC\\.?', 'Incorporated', 'L\\.?L\\.?C\\.?', 'Corp\\.?', 'Corporation', 'Co\\.', 'Foundation'],
};
