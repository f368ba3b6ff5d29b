import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const banner = (text: string, labels: object) => `
const { createElement: h, createRoot, ConsentProvider, ConsentBanner } = bundled;
const place = home === document.body ? document.body.appendChild(document.createElement('div')) : home;
const services = [
  { id: 'session', name: 'Session', mandatory: true },
  { id: 'analytics', name: 'Matomo', description: 'matomo.org' },
  { id: 'ads', name: 'Google Ads', description: 'google.com' },
];
createRoot(place).render(h(ConsentProvider, { options: { services, theme: 'light' } },
  h(ConsentBanner, ${JSON.stringify(labels)}, ${JSON.stringify(text)})));`;

const page = {
  styles: ['/vendor/react-hook-consent/dist/styles/style.css'],
  scripts: ['/bundle.js'],
  accept: ['.rhc-banner__content__primary'],
  refuse: ['.rhc-banner__content__secondary:nth-of-type(2)'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: 'react-hook-consent',
  packages: ['react-hook-consent'],
  banner: '.rhc-banner',
  bundle: `export { createElement } from 'react'; export { createRoot } from 'react-dom/client';
    export { ConsentProvider, ConsentBanner } from 'react-hook-consent';`,
  read: ({ local }) => {
    const stored = json<{ consent?: string[] }>(local.get('react-hook-consent'));
    const { consent } = stored ?? {};
    return consent ? choiceOf(['analytics', 'ads'].map((id) => [id, consent.includes(id)])) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'react-hook-consent-en',
      language: 'en',
      start: banner('Can we use cookies and external services to improve the browsing experience?', {
        settings: { label: 'More' },
        decline: { label: 'No' },
        approve: { label: 'Yes' },
      }),
    },
    {
      ...page,
      id: 'react-hook-consent-pt-no-refusal',
      language: 'pt',
      start: banner('Podemos usar cookies e serviços externos para medir visitas e mostrar anúncios?', {
        settings: {
          label: 'Configurar',
          modal: {
            title: 'As suas preferências',
            decline: { hidden: true },
            approve: { label: 'Guardar seleção' },
            approveAll: { label: 'Aceitar tudo' },
          },
        },
        decline: { hidden: true },
        approve: { label: 'Aceitar' },
      }),
      refuse: ['=Configurar', '=Guardar seleção'],
      firstLayer: false,
    },
    {
      ...page,
      id: 'react-hook-consent-de-closed-shadow',
      language: 'de',
      place: 'closed shadow',
      start: banner('Dürfen wir Cookies und Dienste Dritter verwenden?', {
        settings: { hidden: true },
        decline: { label: 'Nein' },
        approve: { label: 'Ja' },
      }),
      refuse: ['=Nein'],
    },
  ],
};
