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
  copula: ' ?:| este',
  naming: ['(?:denumire|denumirea|operator) ?: NAME', 'NAME,? (?:in calitate de operator|este operatorul)'],
  ends: 'cu sediul|avand|cui|inregistrat\\p{L}*|in calitate|este|tel',
  street: 'str\\.?|strada|bd\\.?|bulevardul|b-dul|calea|soseaua|sos\\.|piata|aleea|splaiul|intrarea',
};
