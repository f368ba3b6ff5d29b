import type { NoticeWords } from '../../../core/notice/words.ts';

export const tr: NoticeWords = {
  language: 'tr',
  links: {
    privacy: 'gizlilik|kisisel veri|veri (?:koruma|gizliligi|politikasi)|kvkk|aydinlatma metni',
    legal: 'kunye|sirket bilgileri|hukuki (?:bilgi|uyari)|yasal (?:uyari|bilgi)|yasal bildirim',
  },
  topics: {
    controller: 'veri sorumlusu',
    officer: 'veri koruma gorevlisi|irtibat kisisi',
    rights: 'haklariniz',
    authority: 'kisisel verileri koruma kur',
  },
};
