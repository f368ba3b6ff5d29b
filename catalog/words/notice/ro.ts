import type { NoticeWords } from '../../../core/notice/words.ts';

export const ro: NoticeWords = {
  language: 'ro',
  links: {
    privacy:
      'confidentialitate|date(?:lor)? (?:cu caracter )?personal|(?:protectia|prelucrarea) datelor|nota de informare|gdpr',
    legal: 'informatii (?:legale|juridice)|date de identificare|mentiuni legale|termeni legali',
  },
  topics: {
    controller: 'operator(?:ul)?(?: de date)?',
    officer: 'responsabil(?:ul)? cu protectia',
    rights: 'drepturile (?:dvs|tale|dumneavoastra)',
    authority: 'anspdcp|autoritatea nationala',
  },
};
