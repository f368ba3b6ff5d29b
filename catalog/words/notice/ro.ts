import type { NoticeWords } from '../../../core/notice/words.ts';

export const ro: NoticeWords = {
  language: 'ro',
  links: {
    privacy: 'confidentialitate|date(?:lor)? (?:cu caracter )?personal|protectia datelor|gdpr',
    legal: 'informatii legale|mentiuni legale|termeni legali',
  },
  topics: {
    controller: 'operator(?:ul)?(?: de date)?',
    officer: 'responsabil(?:ul)? cu protectia',
    rights: 'drepturile (?:dvs|tale|dumneavoastra)',
    authority: 'anspdcp|autoritatea nationala',
  },
};
