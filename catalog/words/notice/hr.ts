import type { NoticeWords } from '../../../core/notice/words.ts';

export const hr: NoticeWords = {
  language: 'hr',
  links: {
    privacy: 'privatnost|obrad\\w+ (?:osobnih )?podataka|zastit\\w+ (?:osobnih )?podataka|osobn\\w+ poda',
    legal: 'pravne (?:napomene|informacije|obavijesti)|podaci o (?:tvrtki|drustvu|nakladniku)|impresum|impressum',
  },
  topics: {
    controller: 'voditelj obrade',
    officer: 'sluzbenik za zastitu',
    rights: 'vasa prava',
    authority: 'agencija za zastitu',
  },
};
