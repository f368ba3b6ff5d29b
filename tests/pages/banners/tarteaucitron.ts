import { type BannerLibrary, choiceOf } from '../../../bench/banners/banner-page.ts';

const tarteaucitron = (lang: string, more: object = {}) => `
window.tarteaucitronForceLanguage = '${lang}';
tarteaucitron.init(${JSON.stringify({
  privacyUrl: '/privacy',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: true,
  moreInfoLink: true,
  mandatory: true,
  ...more,
})});
tarteaucitron.user.gtagUa = 'G-7T3E55Q0AA';
tarteaucitron.user.facebookpixelId = '400812345678911';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag', 'facebookpixel');`;

const page = {
  scripts: ['/vendor/tarteaucitronjs/tarteaucitron.js'],
  accept: ['#tarteaucitronPersonalize2'],
  refuse: ['#tarteaucitronAllDenied2'],
  firstLayer: true,
};

export const library: BannerLibrary = {
  name: 'tarteaucitronjs',
  packages: ['tarteaucitronjs'],
  banner: '#tarteaucitronAlertBig',
  read: ({ cookies }) => {
    const services = decodeURIComponent(cookies.get('tarteaucitron') ?? '')
      .split('!')
      .filter(Boolean)
      .map((each) => each.split('=') as [string, string])
      .filter(([, value]) => value !== 'wait');
    return choiceOf(services.map(([name, value]) => [name, value === 'true']));
  },
  pages: [
    { ...page, id: 'tarteaucitron-fr', language: 'fr', start: tarteaucitron('fr') },
    {
      ...page,
      id: 'tarteaucitron-fr-no-refusal',
      language: 'fr',
      start: tarteaucitron('fr', { DenyAllCta: false }),
      refuse: ['#tarteaucitronCloseAlert', '#tarteaucitronAllDenied'],
      firstLayer: false,
    },
    { ...page, id: 'tarteaucitron-pt-late', language: 'pt', place: 'late', start: tarteaucitron('pt') },
    { ...page, id: 'tarteaucitron-cs-navigation', language: 'cs', place: 'navigation', start: tarteaucitron('cs') },
    { ...page, id: 'tarteaucitron-hu-frame', language: 'hu', place: 'frame', start: tarteaucitron('hu') },
    {
      ...page,
      id: 'tarteaucitron-es-reload',
      language: 'es',
      start: tarteaucitron('es', { reloadThePage: true }),
      reloads: true,
    },
  ],
};
