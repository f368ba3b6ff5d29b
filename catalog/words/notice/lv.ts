import type { NoticeWords } from '../../../core/notice/words.ts';

export const lv: NoticeWords = {
  language: 'lv',
  links: {
    privacy: 'privatum|personas dat|datu (?:aizsardzib|apstrad)|konfidencialitat|vdar\\b',
    legal: 'juridisk\\w+ (?:informacija|pazinojums)|rekviziti|informacija par uznemumu',
  },
  topics: {
    controller: 'parzinis',
    officer: 'datu aizsardzibas specialists',
    rights: 'jusu tiesibas',
    authority: 'datu valsts inspekcija',
  },
  naming: ['(?:nosaukums|uznemums) ?: NAME', 'NAME,? (?:ir parzinis|ka parzinis)'],
  ends: 'reg\\p{L}*|ar juridisko|adrese|talr',
  street: 'iela|bulvaris|prospekts|gatve|laukums|krastmala|soseja',
};
