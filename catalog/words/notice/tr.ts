import type { NoticeWords } from '../../../core/notice/words.ts';

export const tr: NoticeWords = {
  language: 'tr',
  links: {
    privacy: 'gizlilik|kisisel veri|kvkk|aydinlatma metni',
    legal: 'kunye|yasal (?:uyari|bilgi)|yasal bildirim',
  },
  topics: {
    controller: 'veri sorumlusu',
    officer: 'veri koruma gorevlisi|irtibat kisisi',
    rights: 'haklariniz',
    authority: 'kisisel verileri koruma kur',
  },
};
