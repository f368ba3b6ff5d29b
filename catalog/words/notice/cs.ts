import type { NoticeWords } from '../../../core/notice/words.ts';

export const cs: NoticeWords = {
  language: 'cs',
  links: {
    privacy: 'ochran\\w+ (?:osobnich|soukromi|udaju)|osobni(?:ch)? udaj|soukromi|zpracovan\\w+ udaju|gdpr',
    legal:
      'pravni (?:informace|upozorneni|ujednani)|udaje o (?:spolecnosti|firme|provozovateli)|provozovatel|impresum|tiraz',
  },
  topics: {
    controller: 'spravce',
    officer: 'poverenec',
    rights: 'vase prava|pravo na pristup',
    authority: 'urad pro ochranu',
  },
};
