import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/**
 * `enabled` is written before any choice where cookies are on until declined; `accepted` or `declined` after it. Its
 * `set` stores a refusal but leaves the bar standing, so that the button is the better way.
 * @see https://github.com/carlwoodhouse/jquery.cookieBar
 */
export const platform: ConsentPlatform = {
  id: 'jquery-cookiebar',
  name: 'jQuery cookieBar',
  banners: ['#cookie-bar'],
  inspect: () => {
    const { jQuery } = globalThis as { jQuery?: { cookieBar?: unknown } };
    return typeof jQuery?.cookieBar === 'function' ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'cb-enabled' }],
  read: (value) => (value === 'accepted' || value === 'declined' ? [optionalCookies(value === 'accepted')] : undefined),
};
