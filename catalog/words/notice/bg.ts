import type { NoticeWords } from '../../../core/notice/words.ts';

export const bg: NoticeWords = {
  language: 'bg',
  links: {
    privacy: 'поверителност|лични данни|защита на данните|gdpr',
    legal: 'правна информация|правни условия|импресум',
  },
  topics: {
    controller: 'администратор',
    officer: 'длъжностно лице',
    rights: 'вашите права|право на достъп',
    authority: 'комисия за защита',
  },
  copula: ' ?:| е',
  naming: ['(?:наименование|дружество|администратор) ?: NAME', 'NAME,? (?:е администратор|в качеството)'],
  ends: 'еик|със седалище|адрес|е|тел',
  street: 'ул\\.?|улица|бул\\.?|булевард|пл\\.|площад|ж\\.к\\.',
};
