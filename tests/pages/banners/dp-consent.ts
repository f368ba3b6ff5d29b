import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

export const library: BannerLibrary = {
  name: '@demos-europe/dp-consent',
  packages: ['@demos-europe/dp-consent'],
  // It slides in a second after it was made.
  banner: '.dp-consent-slider--visible',
  read: ({ cookies }) => {
    const given = cookies.get('dp-cookie-consent');
    return given ? choiceOf([['optional', given === 'true']]) : NO_CHOICE;
  },
  pages: [
    {
      id: 'dp-consent-de',
      language: 'de',
      scripts: ['/vendor/@demos-europe/dp-consent/dist/dp-consent.browser.min.js'],
      start: `DpConsent.dpConsent({
  notice: 'Diese Beteiligungsplattform verwendet Cookies. Diese Cookies können Sie hier konfigurieren.',
  onGrantConsent: () => {},
  onRevokeConsent: () => {},
  necessaryCookies: [{ name: 'PHPSESSID', explanation: 'Hält Ihre Sitzung aufrecht' }],
  optionalCookies: [{ name: '_pk_id', explanation: 'Zählt Besuche mit Matomo' }],
});`,
      accept: ['[data-dp-consent="accept_all"]'],
      refuse: ['[data-dp-consent="decline_optional"]'],
      firstLayer: true,
    },
  ],
};
