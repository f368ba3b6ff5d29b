import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const page = {
  styles: ['/vendor/@canonical/cookie-policy/build/css/cookie-policy.css'],
  scripts: ['/vendor/@canonical/cookie-policy/build/js/cookie-policy.js'],
  start: 'cpNs.cookiePolicy();',
  accept: ['#cookie-policy-button-accept-all'],
  refuse: ['.js-manage', '.js-save-preferences'],
};

export const library: BannerLibrary = {
  name: '@canonical/cookie-policy',
  packages: ['@canonical/cookie-policy'],
  banner: '.cookie-policy .p-modal__dialog',
  read: ({ cookies }) => {
    const accepted = cookies.get('_cookies_accepted');
    if (!accepted) return NO_CHOICE;
    return choiceOf(['performance', 'functionality'].map((name) => [name, accepted === 'all' || accepted === name]));
  },
  pages: [
    { ...page, id: 'canonical-cookie-policy-en-no-refusal', language: 'en' },
    { ...page, id: 'canonical-cookie-policy-ja-no-refusal-late', language: 'ja', place: 'late' },
  ],
};
