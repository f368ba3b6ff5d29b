import type { NoticeWords } from '../../../core/notice/words.ts';

export const da: NoticeWords = {
  language: 'da',
  links: {
    privacy:
      'privatlivspolitik|persondata|databeskyttelse|privatliv|personoplysninger|fortrolighedspolitik|behandling af (?:person)?data',
    legal: 'juridiske? (?:meddelelse|information|oplysninger)|virksomhedsoplysninger|kolofon|impressum',
  },
  topics: {
    controller: 'dataansvarlig(?:e)?',
    officer: 'databeskyttelsesradgiver|\\bdpo\\b',
    rights: 'dine rettigheder',
    authority: 'datatilsynet',
  },
  naming: ['(?:virksomhedens navn|firmanavn|navn|selskab) ?: NAME', 'NAME,? (?:er dataansvarlig|som dataansvarlig)'],
  ends: 'cvr|med adresse|tlf|telefon',
  street:
    '\\p{L}*vej|\\p{L}*gade|\\p{L}*alle|\\p{L}*torv|\\p{L}*plads|\\p{L}*strade|\\p{L}*kaj|\\p{L}*havn|boulevard|postboks',
};
