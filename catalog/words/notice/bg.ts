import type { NoticeWords } from '../../../core/notice/words.ts';

export const bg: NoticeWords = {
  language: 'bg',
  links: {
    privacy: 'поверителност|личн(?:и|ите) данни|защита на данни|обработ\\p{L}+ на (?:личн|данни)|gdpr',
    legal: 'правна информация|правн\\p{L}+ (?:услови|бележк|уведомлени)|данни за (?:фирмата|дружеството)|импресум',
  },
  topics: {
    controller: 'администратор',
    officer: 'длъжностно лице',
    rights: 'вашите права|право на достъп',
    authority: 'комисия за защита',
  },
};
