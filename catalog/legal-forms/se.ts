import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'SE', after: ['AB', 'HB'], before: ['Föreningen', 'Stiftelsen'] };
