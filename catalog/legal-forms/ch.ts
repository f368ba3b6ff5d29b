import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'CH', after: ['Sàrl', 'GmbH', 'Genossenschaft'] };
