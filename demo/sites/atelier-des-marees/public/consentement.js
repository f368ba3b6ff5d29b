tarteaucitron.init({
  privacyUrl: '/politique-de-confidentialite',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: true,
});
tarteaucitron.user.gtagUa = 'G-4M7R33E0EX';
tarteaucitron.user.facebookpixelId = '400812345678900';
tarteaucitron.job = tarteaucitron.job || [];
tarteaucitron.job.push('gtag', 'facebookpixel');
