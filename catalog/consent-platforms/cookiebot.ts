import { recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/**
 * `{stamp:'…',necessary:true,preferences:false,…,method:'explicit'}`, which is no JSON; `0` where everything was
 * declined; `-1` where the visitor's country is not asked. `method:'implied'` was nobody's choice.
 * @see https://www.cookiebot.com/en/developer/
 */
export const platform: ConsentPlatform = {
  id: 'cookiebot',
  name: 'Cookiebot',
  banners: ['#CybotCookiebotDialog', '#cookiebanner'],
  inspect: () => {
    const { Cookiebot } = globalThis as { Cookiebot?: { hasResponse?: unknown; consent?: { method?: unknown } } };
    if (typeof Cookiebot !== 'object' || Cookiebot === null || typeof Cookiebot.hasResponse !== 'boolean')
      return undefined;
    return { hasResponse: Cookiebot.hasResponse, method: Cookiebot.consent?.method };
  },
  stores: () => [{ where: 'cookie', name: 'CookieConsent' }],
  read: (value, inspected) => {
    if (recordOf(inspected).hasResponse === false) return undefined;
    // Other libraries have a cookie of that name; a nought is Cookiebot's where Cookiebot is there.
    if (value === '0') return inspected === undefined ? undefined : [optionalCookies(false)];
    if (!/^\{\s*stamp:/.test(value) || /[,{]\s*method:'implied'/.test(value)) return undefined;
    const states = [
      ...value.slice(0, 4_000).matchAll(/[,{]\s*(necessary|preferences|statistics|marketing):(true|false)/g),
    ];
    if (states.length < 4) return undefined;
    return states.map(([, name = '', state]) => ({ name, granted: state === 'true', necessary: name === 'necessary' }));
  },
  refuse: () => {
    const { Cookiebot } = globalThis as {
      Cookiebot?: {
        submitCustomConsent?: (preferences: boolean, statistics: boolean, marketing: boolean) => void;
        hide?: () => void;
      };
    };
    if (typeof Cookiebot?.submitCustomConsent !== 'function') return false;
    Cookiebot.submitCustomConsent(false, false, false);
    Cookiebot.hide?.();
    return true;
  },
  reopen: () => {
    const { Cookiebot } = globalThis as { Cookiebot?: { renew?: () => void } };
    if (typeof Cookiebot?.renew !== 'function') return false;
    Cookiebot.renew();
    return true;
  },
};
