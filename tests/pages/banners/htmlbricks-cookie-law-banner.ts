import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const page = {
  scripts: ['/vendor/@htmlbricks/hb-cookie-law-banner/main.iife.js'],
  // The bar is dark; which colour stands on it is the site's to say.
  css: 'hb-cookie-law-banner { --bulma-text: #f3f3f3; --bulma-text-strong: #fff; --bulma-title-color: #fff; --bulma-content-heading-color: #fff; color: #f3f3f3; }',
  accept: ['.hb-cookie-law button.is-primary, .hb-cookie-law button.is-success'],
};

export const library: BannerLibrary = {
  name: '@htmlbricks/hb-cookie-law-banner',
  packages: ['@htmlbricks/hb-cookie-law-banner'],
  banner: '.hb-cookie-law.is-visible',
  read: ({ local }) => {
    const value = local.get('cookielaw');
    return value ? choiceOf([['cookies', value !== 'no']]) : NO_CHOICE;
  },
  pages: [
    {
      ...page,
      id: 'htmlbricks-cookie-law-banner-it',
      language: 'it',
      markup:
        '<hb-cookie-law-banner allowdecline="yes" i18nlang="it" cookielawuri4more="/privacy"></hb-cookie-law-banner>',
      refuse: ['.hb-cookie-law button:not(.is-primary):not(.is-success)'],
      firstLayer: true,
    },
    {
      ...page,
      id: 'htmlbricks-cookie-law-banner-en-notice',
      language: 'en',
      markup:
        '<hb-cookie-law-banner allowdecline="no" i18nlang="en" cookielawuri4more="/privacy"><span slot="text">We use cookies to run the site and measure usage.</span></hb-cookie-law-banner>',
    },
  ],
};
