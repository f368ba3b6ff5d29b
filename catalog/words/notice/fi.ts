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
};
