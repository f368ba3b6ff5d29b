import { expect, test } from 'vitest';
import { marksOf } from './platform-marks.ts';

test('a platform is known by the outermost element of its banner, by its id where it has one', () => {
  const { ids, selector } = marksOf([
    { banners: ['#onetrust-banner-sdk', 'div#sd-cmp > .box', '[id^="sp_message_container"] iframe'] },
    { banners: ['.klaro .cookie-modal', '.klaro .cookie-notice', 'aside.axeptio:not(.gone) button'] },
  ]);
  expect(ids).toEqual(['onetrust-banner-sdk', 'sd-cmp']);
  expect(selector.split(',').slice(0, 3)).toEqual([
    '.klaro',
    '[id^="sp_message_container"]',
    'aside.axeptio:not(.gone)',
  ]);
});

test('what the common names cover already is left out, and an element without a name of its own', () => {
  const { ids, selector } = marksOf([{ banners: ['#my-cookie-banner', '.CookieConsent', 'dialog'] }]);
  expect(ids).toEqual([]);
  expect(selector).toMatch(/^\[id\*="cookie-consent" i\],/);
});
