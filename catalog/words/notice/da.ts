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
};
