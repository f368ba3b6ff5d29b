import type { NoticeWords } from '../../../core/notice/words.ts';

export const ga: NoticeWords = {
  language: 'ga',
  links: { privacy: 'priobhaideach|cosaint sonrai', legal: 'fogra dli|fuinn' },
  topics: { controller: 'rialaitheoir', officer: 'oifigeach cosanta', rights: 'do chearta', authority: 'coimisiun' },
};
