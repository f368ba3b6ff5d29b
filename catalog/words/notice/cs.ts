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
  naming: ['(?:nazev|obchodni firma|spravce|provozovatel) ?: NAME', 'NAME,? (?:jako spravce|je spravcem)'],
  ends: 'se sidlem|ico|dic|zapsan\\p{L}*|sidlo|tel',
  street: 'ulice|ul\\.|namesti|nam\\.|trida|tr\\.|nabrezi|\\p{L}+ska|\\p{L}+ova',
};
