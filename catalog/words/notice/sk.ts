import type { NoticeWords } from '../../../core/notice/words.ts';

export const sk: NoticeWords = {
  language: 'sk',
  links: {
    privacy: 'ochran\\w+ (?:osobnych|sukromia|udajov)|osobn\\w+ udaj|sukromi|gdpr',
    legal: 'pravne (?:informacie|upozornenie)|prevadzkovatel|impresum',
  },
  topics: {
    controller: 'prevadzkovatel',
    officer: 'zodpovedna osoba',
    rights: 'vase prava',
    authority: 'urad na ochranu',
  },
};
