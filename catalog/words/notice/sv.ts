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
  naming: ['(?:foretagsnamn|bolagsnamn|foretag|namn) ?: NAME', 'NAME,? (?:ar personuppgiftsansvarig|org)'],
  ends: 'org\\p{L}*|med adress|tel',
  street:
    '\\p{L}*gatan|\\p{L}*vagen|\\p{L}*gata|\\p{L}*vag|\\p{L}*torget|\\p{L}*grand|\\p{L}*alle|\\p{L}*plan|\\p{L}*kajen|box ?\\d',
};
