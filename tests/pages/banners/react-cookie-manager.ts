import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Words = Record<string, string>;

const render = (translations: Words, props: object) => `
const { createElement: h, createRoot, CookieManager } = bundled;
createRoot(document.body.appendChild(document.createElement('div'))).render(
  h(CookieManager, ${JSON.stringify({ translations, disableAutomaticBlocking: true, privacyPolicyUrl: '/privacy', ...props })}, h('div')));`;

const DE: Words = {
  title: 'Cookies? Ihre Wahl',
  message: 'Wir nutzen Cookies für Statistik, soziale Medien und Werbung.',
  buttonText: 'Akzeptieren',
  declineButtonText: 'Ablehnen',
  manageButtonText: 'Cookies verwalten',
  privacyPolicyText: 'Datenschutz',
  manageTitle: 'Cookie-Einstellungen',
  manageMessage: 'Hier legen Sie fest, was wir speichern dürfen.',
  manageSaveButtonText: 'Speichern',
  manageCancelButtonText: 'Abbrechen',
};
const FR: Words = {
  title: 'Un cookie avec votre lecture ?',
  message: 'Nous respectons votre vie privée. Choisissez les cookies que vous autorisez.',
  buttonText: 'Tout accepter',
  declineButtonText: 'Tout refuser',
  manageButtonText: 'Gérer les cookies',
  privacyPolicyText: 'Confidentialité',
};
const SV: Words = {
  title: 'Vi bryr oss om din integritet',
  message: 'Vi och våra partner vill lagra uppgifter på din enhet för statistik och annonsering.',
  buttonText: 'Acceptera alla',
  declineButtonText: 'Avvisa alla',
  manageButtonText: 'Hantera cookies',
  privacyPolicyText: 'Integritetspolicy',
};

const page = { scripts: ['/bundle.js'], firstLayer: true };

export const library: BannerLibrary = {
  name: 'react-cookie-manager',
  packages: ['react-cookie-manager'],
  banner: '[class*="cookie-manager"] button, .cookie-consent-wrapper-content',
  bundle: `export { createElement } from 'react'; export { createRoot } from 'react-dom/client';
    export { CookieManager } from 'react-cookie-manager';`,
  read: ({ cookies }) => {
    const stored = json<Record<string, { consented?: boolean }>>(cookies.get('cookie-consent'));
    return stored
      ? choiceOf(Object.entries(stored).map(([name, { consented }]) => [name, consented === true]))
      : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'react-cookie-manager-en',
      language: 'en',
      start: render({}, { showManageButton: true, displayType: 'banner' }),
      accept: ['=Accept'],
      refuse: ['=Decline'],
    },
    {
      ...page,
      id: 'react-cookie-manager-fr-popup',
      language: 'fr',
      start: render(FR, { displayType: 'popup', showManageButton: true, theme: 'midnight' }),
      accept: ['=Tout accepter'],
      refuse: ['=Tout refuser'],
    },
    {
      ...page,
      id: 'react-cookie-manager-de-modal',
      language: 'de',
      start: render(DE, {
        displayType: 'modal',
        showManageButton: true,
        initialPreferences: { Analytics: true, Social: true, Advertising: true },
      }),
      accept: ['=Akzeptieren'],
      refuse: ['=Ablehnen'],
    },
    {
      ...page,
      id: 'react-cookie-manager-sv-late',
      language: 'sv',
      place: 'late',
      start: render(SV, { displayType: 'banner', position: 'top', showManageButton: true, theme: 'contrast' }),
      accept: ['=Acceptera alla'],
      refuse: ['=Avvisa alla'],
    },
  ],
};
