import type { LegalForms } from '../../core/notice/legal-forms.ts';

export const forms: LegalForms = {
  country: 'PL',
  after: ['[Ss]p\\. ?z ?o\\. ?o\\.?(?: [Ss]p\\. ?k\\.)?', 'S\\.A\\.', '[Ss]p\\. ?(?:j|k|p)\\.'],
  before: ['Fundacja', 'Stowarzyszenie', 'P\\.?P?\\.?H\\.?U\\.?', 'F\\.?H\\.?U\\.?', 'Kancelaria', 'Zakład'],
};
