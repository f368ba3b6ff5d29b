import type { NoticeWords } from '../../../core/notice/words.ts';

export const cs: NoticeWords = {
  language: 'cs',
  links: {
    privacy: 'ochran\\w+ (?:osobnich|soukromi|udaju)|osobni(?:ch)? udaj|soukromi|gdpr',
    legal: 'pravni (?:informace|upozorneni)|provozovatel|impresum|tiraz',
  },
  topics: {
    controller: 'spravce',
    officer: 'poverenec',
    rights: 'vase prava|pravo na pristup',
    authority: 'urad pro ochranu',
  },
};
