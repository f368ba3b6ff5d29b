import type { NoticeWords } from '../../../core/notice/words.ts';

export const ca: NoticeWords = {
  language: 'ca',
  links: {
    privacy: 'privacitat|proteccio de dades|dades personals|tractament de (?:les )?dades',
    legal: 'avis legal|informacio legal|notes? legals?',
  },
  topics: {
    controller: 'responsable del tractament',
    officer: 'delegat (?:o delegada )?de proteccio de dades',
    rights: 'exerci[rc]\\w* [ \\w]{0,20}drets',
    authority: 'autoritat catalana',
  },
};
