import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const services = [
  { name: 'audience', title: 'Matomo', purposes: ['analytics'], cookies: ['_pk_id'] },
  { name: 'advertising', title: 'Doubleclick', purposes: ['marketing'], cookies: ['_gcl'] },
  { name: 'session', title: 'Session', purposes: ['functional'], required: true },
];

const klaro = (lang: string, more: object = {}) =>
  `klaro.setup(${JSON.stringify({ version: 1, lang, privacyPolicy: '/privacy', acceptAll: true, services, ...more })});`;

const page = {
  scripts: ['/vendor/klaro/dist/klaro.js'],
  accept: ['#klaro .cm-btn-success'],
  refuse: ['#klaro .cn-decline'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: 'klaro',
  packages: ['klaro'],
  banner: '#klaro .cookie-notice:not(.cookie-notice-hidden), #klaro .cookie-modal',
  read: ({ cookies, local }) => {
    const stored = json<Record<string, boolean>>(cookies.get('klaro') ?? local.get('klaro'));
    return stored ? choiceOf(Object.entries(stored).filter(([name]) => name !== 'session')) : NO_CHOICE;
  },
  pages: [
    { ...page, id: 'klaro-fr', language: 'fr', start: klaro('fr') },
    {
      ...page,
      id: 'klaro-de',
      language: 'de',
      start: klaro('de', { services: services.map((each) => ({ ...each, default: true })) }),
    },
    { ...page, id: 'klaro-el', language: 'el', start: klaro('el') },
    { ...page, id: 'klaro-ro-late', language: 'ro', place: 'late', start: klaro('ro') },
    { ...page, id: 'klaro-pl-frame', language: 'pl', place: 'frame', start: klaro('pl') },
    {
      ...page,
      id: 'klaro-es-foreign-frame',
      language: 'es',
      place: 'foreign frame',
      start: klaro('es', { storageMethod: 'localStorage' }),
    },
    {
      ...page,
      id: 'klaro-en-closed-shadow',
      language: 'en',
      place: 'closed shadow',
      styles: ['/vendor/klaro/dist/klaro.css'],
      scripts: ['/vendor/klaro/dist/klaro-no-css.js'],
      start: `${klaro('en')} moveHome('#klaro');`,
    },
    {
      ...page,
      id: 'klaro-nl-no-refusal',
      language: 'nl',
      start: klaro('nl', { hideDeclineAll: true, services: services.map((each) => ({ ...each, default: true })) }),
      refuse: [
        '#klaro .cn-learn-more',
        '#klaro label[for="purpose-item-analytics"] .slider',
        '#klaro label[for="purpose-item-marketing"] .slider',
        '#klaro .cm-btn-accept',
      ],
      firstLayer: false,
    },
    {
      ...page,
      id: 'klaro-it-must-consent',
      language: 'it',
      start: klaro('it', { mustConsent: true }),
      accept: ['#klaro .cm-btn-accept-all'],
      refuse: ['#klaro .cn-decline'],
    },
  ],
};
