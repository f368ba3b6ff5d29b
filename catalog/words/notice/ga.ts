import type { NoticeWords } from '../../../core/notice/words.ts';

export const ga: NoticeWords = {
  language: 'ga',
  links: {
    privacy: 'priobhaideach|(?:chosaint|cosaint) sonrai|sonrai pearsanta',
    legal: '(?:fogra|eolas) dli|fograi dli|fuinn',
  },
  topics: { controller: 'rialaitheoir', officer: 'oifigeach cosanta', rights: 'do chearta', authority: 'coimisiun' },
};
