import type { NoticeWords } from '../../../core/notice/words.ts';

export const sv: NoticeWords = {
  language: 'sv',
  links: {
    privacy: 'integritet|personuppgift|dataskydd|sekretess|gdpr',
    legal:
      '(?:juridisk|rattslig) (?:information|upplysning)|juridiskt meddelande|foretagsinformation|utgivare|impressum|kolofon',
  },
  topics: {
    controller: 'personuppgiftsansvarig',
    officer: 'dataskyddsombud',
    rights: 'dina rattigheter',
    authority: 'integritetsskyddsmyndigheten|datainspektionen',
  },
};
