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
  copula: ' ?:',
  naming: ['(?:unvan|ticaret unvani|sirket) ?: NAME', 'NAME,? (?:veri sorumlusu)'],
  ends: 'adresi|mersis|vergi|olarak|tel',
  street: 'sokak|sok\\.|sk\\.|cadde|caddesi|cad\\.|bulvari|blv\\.|mah\\.|mahallesi',
};
