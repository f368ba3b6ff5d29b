import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'BG', after: ['ЕООД', 'ООД', 'АД', 'ЕАД'] };
