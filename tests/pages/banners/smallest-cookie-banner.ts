import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const start = (config: object) =>
  `window.CookieBannerConfig = ${JSON.stringify({ forceEU: true, privacyPolicyUrl: '/privacy', ...config })};
load('/vendor/smallest-cookie-banner/dist/cookie-banner.js');`;

const page = { accept: ['#cky'], refuse: ['#ckn'], firstLayer: true };

export const library: BannerLibrary = {
  name: 'smallest-cookie-banner',
  packages: ['smallest-cookie-banner'],
  banner: '#ckb',
  read: ({ cookies }) => {
    const value = decodeURIComponent(cookies.get('cookie_consent') ?? '');
    if (value === '') return NO_CHOICE;
    if (!value.includes(':')) return choiceOf([['cookies', value === '1']]);
    const categories = value.split(',').map((each) => each.split(':') as [string, string]);
    return choiceOf(categories.filter(([id]) => id !== 'essential').map(([id, on]) => [id, on === '1']));
  },
  pages: [
    {
      ...page,
      id: 'smallest-cookie-banner-en',
      language: 'en',
      start: start({ mode: 'gdpr', tabs: { enabled: false } }),
    },
    {
      ...page,
      id: 'smallest-cookie-banner-nl-tabs',
      language: 'nl',
      start: start({
        mode: 'gdpr',
        msg: 'Met cookies leren wij onze bezoekers kennen. Mag dat?',
        acceptText: 'Ja, alles toestaan',
        rejectText: 'Nee, alles weigeren',
        privacyPolicyText: 'Privacyverklaring',
        tabs: { consentLabel: 'Toestemming', detailsLabel: 'Details', aboutLabel: 'Over' },
      }),
    },
    {
      ...page,
      id: 'smallest-cookie-banner-da-frame',
      language: 'da',
      place: 'frame',
      start: start({
        tabs: { enabled: false },
        msg: 'Vi bruger cookies til at huske dine valg og måle trafikken.',
        acceptText: 'Accepter alle',
        rejectText: 'Afvis alle',
        privacyPolicyText: 'Privatlivspolitik',
      }),
    },
  ],
};
