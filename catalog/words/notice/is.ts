import type { NoticeWords } from '../../../core/notice/words.ts';

export const is: NoticeWords = {
  language: 'is',
  links: {
    privacy: 'personuvernd|fridhelgi|friðhelgi|personuvernar|personuppl',
    legal: 'lagalegar? (?:upplysingar|fyrirvari)',
  },
  topics: {
    controller: 'abyrgdaradili|abyrgðaraðili',
    officer: 'personuverndarfulltrui',
    rights: 'rettindi',
    authority: 'personuvernd',
  },
};
