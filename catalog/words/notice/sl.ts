import type { NoticeWords } from '../../../core/notice/words.ts';

export const sl: NoticeWords = {
  language: 'sl',
  links: {
    privacy: 'zasebnost|varovanj\\w+ (?:osebnih )?podatkov|gdpr|varst\\w+ (?:osebnih )?podatkov|osebn\\w+ podat',
    legal: 'pravn\\w+ (?:obvestil|informacij)|pravni podatki|podatki o podjetju|kolofon|impresum',
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
