import type { NoticeWords } from '../../../core/notice/words.ts';

export const sv: NoticeWords = {
  language: 'sv',
  links: {
    privacy: 'integritet|personuppgift|dataskydd|gdpr',
    legal: 'juridisk information|utgivare|impressum|kolofon',
  },
  topics: {
    controller: 'personuppgiftsansvarig',
    officer: 'dataskyddsombud',
    rights: 'dina rattigheter',
    authority: 'integritetsskyddsmyndigheten|datainspektionen',
  },
};
