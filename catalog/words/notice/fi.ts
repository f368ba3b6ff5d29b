import type { NoticeWords } from '../../../core/notice/words.ts';

export const fi: NoticeWords = {
  language: 'fi',
  links: {
    privacy: 'tietosuoja|yksityisyy|rekisteriseloste|henkilotie|gdpr',
    legal: 'oikeudelli(?:nen|set|sia)|julkaisija|julkaisutiedot|yritystiedot',
  },
  topics: {
    controller: 'rekisterinpitaja(?:na)?',
    officer: 'tietosuojavastaava',
    rights: 'oikeutesi|rekisteroidyn oikeudet',
    authority: 'tietosuojavaltuutet',
  },
  naming: ['(?:yritys|nimi|yhtio) ?: NAME', 'NAME,? (?:on rekisterinpitaja|toimii rekisterinpitajana)'],
  ends: 'y-tunnus|toimii|osoite|puh',
  street: '\\p{L}*katu|\\p{L}*tie|\\p{L}*kuja|\\p{L}*polku|\\p{L}*aukio|\\p{L}*tori|\\p{L}*ranta|\\p{L}*vayla|pl ?\\d',
};
