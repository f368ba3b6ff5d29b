import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'BE',
  after: ['SRL', 'BVBA', 'SPRL', 'ASBL', 'VZW', 'vzw', 'asbl'],
  before: ['ASBL', 'VZW'],
};
