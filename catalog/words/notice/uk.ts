import type { NoticeWords } from '../../../core/notice/words.ts';

export const uk: NoticeWords = {
  language: 'uk',
  links: {
    privacy: 'конфіденц|персональн\\p{L}* дан|захист\\p{L}* дан|обробк\\p{L}+ дан|приватн',
    legal: '(?:правова|юридична) інформація|правов\\p{L}+ (?:повідомлення|застереження)|вихідні дані|реквізити',
  },
  topics: {
    controller: 'володілець|контролер',
    officer: 'відповідальна особа',
    rights: 'ваші права',
    authority: 'уповноважени',
  },
};
