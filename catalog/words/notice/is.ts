import type { NoticeWords } from '../../../core/notice/words.ts';

export const is: NoticeWords = {
  language: 'is',
  links: {
    privacy: 'personuvernd|fridhelgi|friðhelgi|medferd personu|personuppl',
    legal: 'lagaleg(?:ar?|ur|t) (?:upplysingar|fyrirvar)',
  },
  topics: {
    controller: 'abyrgdaradili|abyrgðaraðili',
    officer: 'personuverndarfulltrui',
    rights: 'rettindi',
    authority: 'personuvernd',
  },
};
