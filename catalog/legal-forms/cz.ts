import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'CZ',
  after: ['s\\. ?r\\. ?o\\.', 'a\\. ?s\\.', 'z\\. ?s\\.', 'v\\. ?o\\. ?s\\.'],
};
