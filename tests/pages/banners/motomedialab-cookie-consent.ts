import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const start = (text: object, titles: [necessary: string, analytics: string, ad: string]) => `
window.dataLayer = window.dataLayer || [];
window.gtag = function () { dataLayer.push(arguments); };
window.cookieConsent = ${JSON.stringify({
  cookiePolicy: '/privacy',
  text,
  settings: {
    functionality: { essential: true, title: titles[0] },
    analytics: { title: titles[1] },
    ad: { title: titles[2] },
  },
})};
import('/vendor/@motomedialab/cookie-consent/dist/index.js');`;

const page = {
  accept: ['#cookieconsent__content button:nth-of-type(2)'],
  refuse: ['#cookieconsent__content button:nth-of-type(1)'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: '@motomedialab/cookie-consent',
  packages: ['@motomedialab/cookie-consent'],
  banner: '#cookieconsent',
  read: ({ local }) => {
    const stored = json<Record<string, boolean>>(local.get('cookieConsent'));
    return stored ? choiceOf(Object.entries(stored).filter(([name]) => name !== 'functionality')) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'motomedialab-cookie-consent-en',
      language: 'en',
      start: start({}, ['Functionality', 'Analytics', 'Advertising']),
    },
    {
      ...page,
      id: 'motomedialab-cookie-consent-it-navigation',
      language: 'it',
      place: 'navigation',
      start: start(
        {
          title: 'Usiamo i cookie',
          description: 'Questo sito utilizza i cookie per migliorare la tua esperienza.',
          cookiePolicy: 'Scegli qui sotto. :link(Clicca qui) per leggere l’informativa.',
          buttons: {
            onlyEssentials: 'Solo essenziali',
            acceptAll: 'Accetta tutto',
            customise: 'Personalizza',
            savePreferences: 'Salva preferenze',
          },
        },
        ['Funzionali', 'Statistiche', 'Pubblicità'],
      ),
    },
    {
      ...page,
      id: 'motomedialab-cookie-consent-el-foreign-frame',
      language: 'el',
      place: 'foreign frame',
      start: start(
        {
          title: 'Χρησιμοποιούμε cookies',
          description: 'Ο ιστότοπος χρησιμοποιεί cookies για να βελτιώσει την εμπειρία σας.',
          cookiePolicy: 'Επιλέξτε παρακάτω. :link(Πατήστε εδώ) για την πολιτική απορρήτου.',
          buttons: {
            onlyEssentials: 'Μόνο τα απαραίτητα',
            acceptAll: 'Αποδοχή όλων',
            customise: 'Προσαρμογή',
            savePreferences: 'Αποθήκευση επιλογών',
          },
        },
        ['Λειτουργικά', 'Στατιστικά', 'Διαφημίσεις'],
      ),
    },
  ],
};
