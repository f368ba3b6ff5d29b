import type { NoticeWords } from '../../../core/notice/words.ts';

export const uk: NoticeWords = {
  language: 'uk',
  links: {
    privacy: 'конфіденциин|конфіденційн|конфіденц|персональн\\w* дан|приватн',
    legal: 'правова інформація|вихідні дані|реквізити',
  },
  topics: {
    controller: 'володілець|контролер',
    officer: 'відповідальна особа',
    rights: 'ваші права',
    authority: 'уповноважени',
  },
  copula: ' ?:| є',
  naming: ['(?:наименування|назва|найменування|компанія) ?: NAME'],
  ends: 'єдрпоу|адреса|є|тел',
  street: 'вул\\.?|вулиця|просп\\.?|проспект|бульвар|площа|пров\\.',
};
