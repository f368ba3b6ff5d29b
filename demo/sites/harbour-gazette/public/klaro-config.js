var klaroConfig = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  cookieName: 'klaro',
  cookieExpiresAfterDays: 182,
  default: false,
  mustConsent: false,
  acceptAll: true,
  hideDeclineAll: false,
  privacyPolicy: '/privacy-notice',
  lang: 'en',
  translations: {
    en: {
      consentNotice: {
        description:
          'We would like to count our readers and show advertisements that suit them. Both use cookies, and both are up to you.',
      },
      purposes: { measurement: 'Audience measurement', advertising: 'Advertising' },
      audience: { description: 'Counts visits and tells us which stories are read to the end.' },
      advertising: { description: 'Lets our advertising partner choose what to show you.' },
    },
  },
  services: [
    { name: 'audience', title: 'Gazette audience', purposes: ['measurement'], cookies: [/^_ga/] },
    { name: 'advertising', title: 'Harbour Ads', purposes: ['advertising'], cookies: ['_fbp'] },
  ],
};
addEventListener('DOMContentLoaded', () => {
  document.getElementById('cookie-settings').addEventListener('click', () => klaro.show(klaroConfig, true));
});
