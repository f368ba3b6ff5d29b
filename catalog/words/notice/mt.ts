import type { NoticeWords } from '../../../core/notice/words.ts';

export const mt: NoticeWords = {
  language: 'mt',
  links: {
    privacy: 'privatezza|protezzjoni tad-data|(?:data|dejta) personali|protezzjoni tad-dejta',
    legal: 'avviz(?:i)? legali|informazzjoni legali|stqarrija legali',
  },
  topics: {
    controller: 'kontrollur',
    officer: 'ufficjal tal-protezzjoni',
    rights: 'drittijiet',
    authority: 'kummissarju',
  },
};
