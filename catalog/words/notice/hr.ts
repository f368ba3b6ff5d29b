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
  naming: ['(?:naziv|tvrtka|voditelj obrade) ?: NAME', 'NAME,? (?:je voditelj obrade|kao voditelj)'],
  ends: 'sa sjedistem|sjediste|oib|adresa|tel',
  street: 'ulica|ul\\.|cesta|trg|put|avenija|obala|setaliste',
};
