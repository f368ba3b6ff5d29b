import type { NoticeWords } from '../../../core/notice/words.ts';

export const lt: NoticeWords = {
  language: 'lt',
  links: {
    privacy: 'privatum|asmens duomen|duomenu (?:apsaug|tvarkym)|konfidencialum|bdar\\b',
    legal: 'teisin\\w+ (?:informacij|pranesim)|rekvizitai|imones duomenys',
  },
  topics: {
    controller: 'duomenu valdytojas',
    officer: 'duomenu apsaugos pareigunas',
    rights: 'jusu teises',
    authority: 'inspekcija',
  },
  copula: ' ?:| yra|,',
  naming: ['(?:pavadinimas|imone) ?: NAME', 'NAME,? (?:yra duomenu valdytojas|kaip duomenu valdytojas)'],
  ends: 'imones kodas|kodas|adresas|yra|kaip|tel',
  street: 'g\\.|gatve|pr\\.|prospektas|pl\\.|plentas|al\\.|aleja|aikste',
};
