import type { NoticeWords } from '../../../core/notice/words.ts';

export const hu: NoticeWords = {
  language: 'hu',
  links: {
    privacy: 'adatvedel|adatkezel|szemelyes adat|adatbiztonsag|gdpr',
    legal: 'impresszum|jogi (?:nyilatkozat|kozlemeny|informaci|tudnivalok)|ceg(?:adat|informaci)',
  },
  topics: {
    controller: 'adatkezelo',
    officer: 'adatvedelmi tisztviselo',
    rights: 'az on jogai|erintett jogai',
    authority: 'naih|nemzeti adatvedelmi',
  },
  naming: ['(?:cegnev|nev|az adatkezelo neve|szolgaltato neve) ?: NAME', 'NAME,? mint adatkezelo'],
  ends: 'szekhely\\p{L}*|cegjegyzek\\p{L}*|adoszam|tel',
  street: 'utca|u\\.|ut|utja|ter|tere|korut|krt\\.|rakpart|setany|sor|fasor',
};
