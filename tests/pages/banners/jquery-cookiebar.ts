import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const bar = (options: object) =>
  `$.cookieBar(${JSON.stringify({ fixed: true, bottom: true, policyButton: true, policyURL: '/privacy', zindex: '99', ...options })});`;

const page = {
  styles: ['/vendor/jquery-cookiebar/jquery.cookiebar.css'],
  scripts: ['/vendor/jquery/dist/jquery.js', '/vendor/jquery-cookiebar/jquery.cookiebar.js'],
  accept: ['.cb-enable'],
};

export const library: BannerLibrary = {
  name: 'jquery-cookiebar',
  packages: ['jquery-cookiebar', 'jquery'],
  banner: '#cookie-bar',
  // `enabled` is what it writes before anybody chose.
  read: ({ cookies }) => {
    const value = cookies.get('cb-enabled');
    return value === 'accepted' || value === 'declined' ? choiceOf([['cookies', value === 'accepted']]) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'jquery-cookiebar-en-reload',
      language: 'en',
      start: bar({ declineButton: true }),
      refuse: ['.cb-disable'],
      firstLayer: true,
      reloads: true,
    },
    {
      ...page,
      id: 'jquery-cookiebar-ro',
      language: 'ro',
      start: bar({
        autoEnable: false,
        declineButton: true,
        message: 'Folosim cookie-uri pentru a măsura traficul și a reține preferințele. ',
        acceptText: 'Sunt de acord',
        declineText: 'Refuz cookie-urile',
        policyText: 'Politica de confidențialitate',
      }),
      refuse: ['.cb-disable'],
      firstLayer: true,
    },
    {
      ...page,
      id: 'jquery-cookiebar-el-notice',
      language: 'el',
      start: bar({
        message: 'Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας. ',
        acceptText: 'Κατάλαβα',
        policyText: 'Πολιτική απορρήτου',
      }),
    },
  ],
};
