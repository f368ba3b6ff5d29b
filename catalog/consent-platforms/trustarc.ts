import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** The levels of consent in TrustArc's order; the first cannot be switched off. */
const LEVELS = ['required cookies', 'functional cookies', 'advertising cookies'];

/**
 * `notice_preferences` is the highest level that is allowed (`2:`), `notice_gdpr_prefs` each of them (`0,1,2:`),
 * `cmapi_cookie_privacy` says it in words (`permit 1 required`). There is no stable call that refuses.
 * @see https://trustarc.com (Cookie Consent Manager); the project's table of platforms
 */
export const platform: ConsentPlatform = {
  id: 'trustarc',
  name: 'TrustArc',
  banners: [
    '#truste-consent-track',
    '#consent_blackbar',
    '.truste_overlay',
    'iframe[src*="consent-pref.trustarc.com"]',
  ],
  inspect: () => {
    const { truste } = globalThis as { truste?: { eu?: { bindMap?: { prefCookie?: unknown } } } };
    if (typeof truste?.eu !== 'object' || truste.eu === null) return undefined;
    return { preference: truste.eu.bindMap?.prefCookie };
  },
  stores: () => [
    { where: 'cookie', name: 'notice_gdpr_prefs' },
    { where: 'cookie', name: 'notice_preferences' },
    { where: 'cookie', name: 'cmapi_cookie_privacy' },
  ],
  read: (value, _inspected, name) => {
    const permitted = /^permit ([1-9](?:,[1-9])*)(?: required)?$/.exec(value)?.[1];
    const levels = /^(\d(?:,\d)*):/.exec(value)?.[1];
    if (permitted === undefined && levels === undefined) return undefined;
    const numbers =
      permitted === undefined
        ? (levels ?? '').split(',').map(Number)
        : permitted.split(',').map((level) => Number(level) - 1);
    const highest = Math.max(...numbers);
    const upTo = name === 'notice_preferences' && numbers.length === 1;
    return LEVELS.map((level, index) => ({
      name: level,
      granted: index === 0 || (upTo ? index <= highest : numbers.includes(index)),
      necessary: index === 0,
    }));
  },
  reopen: () => {
    const { truste } = globalThis as { truste?: { eu?: { clickListener?: () => void } } };
    if (typeof truste?.eu?.clickListener !== 'function') return false;
    truste.eu.clickListener();
    return true;
  },
};
