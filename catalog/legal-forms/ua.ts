import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = { country: 'UA', after: [], before: ['ТОВ', 'ФОП', 'ПрАТ', 'АТ'] };
