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
  naming: ['(?:nazov|obchodne meno|prevadzkovatel) ?: NAME', 'NAME,? (?:ako prevadzkovatel|je prevadzkovatelom)'],
  ends: 'so sidlom|ico|dic|zapisan\\p{L}*|sidlo|tel',
  street: 'ulica|ul\\.|namestie|nam\\.|cesta|\\p{L}+ska|\\p{L}+ova',
};
