import type { NoticeWords } from '../../../core/notice/words.ts';

export const da: NoticeWords = {
  language: 'da',
  links: {
    privacy: 'privatlivspolitik|persondata|databeskyttelse|privatliv|personoplysninger',
    legal: 'juridisk (?:meddelelse|information)|kolofon|impressum',
  },
  topics: {
    controller: 'dataansvarlig(?:e)?',
    officer: 'databeskyttelsesradgiver|\\bdpo\\b',
    rights: 'dine rettigheder',
    authority: 'datatilsynet',
  },
};
