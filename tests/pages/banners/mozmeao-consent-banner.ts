import { type BannerLibrary, choiceOf, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

type Words = { label: string; title: string; text: string; accept: string; reject: string; settings: string };

const aside = ({ label, title, text, accept, reject, settings }: Words) => `
<aside class="moz-consent-banner" id="moz-consent-banner" role="region" aria-label="${label}" data-nosnippet="true">
<div class="moz-consent-banner-content"><h2 class="moz-consent-banner-heading">${title}</h2>
<div class="moz-consent-banner-copy"><p>${text}</p><div class="moz-consent-banner-controls">
<button type="button" id="moz-consent-banner-button-accept" class="moz-consent-banner-button moz-consent-banner-button-accept">${accept}</button>
<button type="button" id="moz-consent-banner-button-reject" class="moz-consent-banner-button moz-consent-banner-button-reject">${reject}</button>
<a href="/cookie-settings">${settings}</a></div></div></div></aside>`;

const page = {
  styles: ['/vendor/@mozmeao/consent-banner/styles.css'],
  scripts: ['/vendor/@mozmeao/cookie-helper/index.js', '/vendor/@mozmeao/consent-banner/index.js'],
  start: `
const banner = document.getElementById('moz-consent-banner');
addEventListener('mozConsentOpen', () => {
  document.getElementById('moz-consent-banner-button-accept').addEventListener('click', MozConsentBanner.onAcceptClick);
  document.getElementById('moz-consent-banner-button-reject').addEventListener('click', MozConsentBanner.onRejectClick);
  banner.classList.add('is-visible');
});
addEventListener('mozConsentClose', () => banner.classList.remove('is-visible'));
MozConsentBanner.init({ helper: CookieHelper });`,
  accept: ['#moz-consent-banner-button-accept'],
  refuse: ['#moz-consent-banner-button-reject'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: '@mozmeao/consent-banner',
  packages: ['@mozmeao/consent-banner', '@mozmeao/cookie-helper'],
  banner: '#moz-consent-banner.is-visible',
  read: ({ cookies }) => {
    const stored = json<Record<string, boolean>>(cookies.get('moz-consent-pref'));
    return stored ? choiceOf(Object.entries(stored)) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'mozmeao-consent-banner-en',
      language: 'en',
      markup: aside({
        label: 'Cookie Banner',
        title: 'Help us improve your experience',
        text: 'In addition to Cookies necessary for this site to function, we’d like your permission to set some additional Cookies to better understand your browsing needs and improve your experience.',
        accept: 'Accept All Additional Cookies',
        reject: 'Reject All Additional Cookies',
        settings: 'Cookie settings',
      }),
    },
    {
      ...page,
      id: 'mozmeao-consent-banner-nb',
      language: 'nb',
      markup: aside({
        label: 'Informasjonskapsler',
        title: 'Hjelp oss å bli bedre',
        text: 'I tillegg til informasjonskapslene som nettstedet trenger, vil vi gjerne sette noen til for å forstå hvordan det brukes.',
        accept: 'Godta alle ekstra informasjonskapsler',
        reject: 'Avvis alle ekstra informasjonskapsler',
        settings: 'Innstillinger',
      }),
    },
  ],
};
