import { expect, test } from 'vitest';
import { marksOf } from './platform-marks.ts';

test('a platform is known by the outermost element of its banner, by its id where it has one', () => {
  const marks = marksOf([
    { banners: ['#onetrust-banner-sdk', 'div#sd-cmp.open > .box', '[id^="sp_message_container"] iframe'] },
    { banners: ['.klaro .cookie-modal', '.klaro .cookie-notice', 'aside.axeptio:not(.gone) button'] },
  ]);
  expect(marks).toBe('cookie|consent|gdpr| (?:axeptio|klaro|onetrust|sd-|sp_)');
});

test('what the common names or another mark cover is left out, and what has no name', () => {
  const marks = marksOf([{ banners: ['#cookie-banner', '.CookieConsent', 'dialog', '#didomi-host', '#didomi-popup'] }]);
  expect(marks).toBe('cookie|consent|gdpr| (?:didomi)');
});
