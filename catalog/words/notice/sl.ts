import type { NoticeWords } from '../../../core/notice/words.ts';

export const sl: NoticeWords = {
  language: 'sl',
  links: {
    privacy: 'zasebnost|varst\\w+ (?:osebnih )?podatkov|osebn\\w+ podat',
    legal: 'pravn\\w+ (?:obvestil|informacij)|kolofon|impresum',
  },
  topics: {
    controller: 'upravljavec',
    officer: 'pooblascena oseba',
    rights: 'vase pravice',
    authority: 'informacijski pooblascenec',
  },
  naming: ['(?:naziv|podjetje|upravljavec) ?: NAME', 'NAME,? (?:je upravljavec|kot upravljavec)'],
  ends: 's sedezem|maticna|naslov|tel',
  street: 'ulica|ul\\.|cesta|c\\.|trg|pot|nabrezje|steza',
};
