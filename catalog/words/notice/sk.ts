import type { NoticeWords } from '../../../core/notice/words.ts';

export const sk: NoticeWords = {
  language: 'sk',
  links: {
    privacy: 'ochran\\w+ (?:osobnych|sukromia|udajov)|osobn\\w+ udaj|sukromi|spracuvan\\w+ udajov|gdpr',
    legal: 'pravne (?:informacie|upozornenie)|udaje o (?:spolocnosti|firme)|prevadzkovatel|impresum',
  },
  topics: {
    controller: 'prevadzkovatel',
    officer: 'zodpovedna osoba',
    rights: 'vase prava',
    authority: 'urad na ochranu',
  },
};
