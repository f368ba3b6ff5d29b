import { fieldOf, parseChoiceRecord, recordOf, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { acceptedOnly, namesNecessary } from '../../core/consent/purpose-name.ts';

/**
 * `level` holds the accepted categories, the read-only one included. The instance is kept under a name of the page's own
 * choosing; `cc` is what the documentation calls it. LMC's consent manager is built on it.
 * @see https://github.com/orestbida/cookieconsent/tree/v2.9.2 ; https://github.com/lmc-eu/cookie-consent-manager
 */
export const platform: ConsentPlatform = {
  id: 'vanilla-cookieconsent-2',
  name: 'CookieConsent 2',
  banners: ['#cc--main #cm', '#cc--main #s-cnt'],
  inspect: () => {
    const { cc, initCookieConsent } = globalThis as {
      initCookieConsent?: unknown;
      cc?: { getUserPreferences?: () => { rejected_categories?: unknown; accepted_categories?: unknown } };
    };
    if (typeof initCookieConsent !== 'function') return undefined;
    const preferences = typeof cc?.getUserPreferences === 'function' ? cc.getUserPreferences() : undefined;
    return { rejected: preferences?.rejected_categories };
  },
  stores: () => [
    { where: 'cookie', name: 'cc_cookie' },
    { where: 'local-storage', name: 'cc_cookie' },
    { where: 'cookie', name: 'lmc_ccm' },
    { where: 'local-storage', name: 'lmc_ccm' },
  ],
  read: (value, inspected) => {
    const level = fieldOf(parseChoiceRecord(value), 'level');
    if (!Array.isArray(level) || level.length === 0 || textsOf(level).length < level.length) return undefined;
    const accepted = textsOf(level);
    const rejected = textsOf(recordOf(inspected).rejected).filter((name) => !accepted.includes(name));
    if (rejected.length === 0) return acceptedOnly(accepted);
    return [
      ...accepted.map((name) => ({ name, granted: true, necessary: namesNecessary(name) })),
      ...rejected.map((name) => ({ name, granted: false, necessary: false })),
    ];
  },
  refuse: () => {
    const { cc, initCookieConsent } = globalThis as {
      initCookieConsent?: unknown;
      cc?: { accept?: (categories: string[]) => void; hide?: () => void; getUserPreferences?: unknown };
    };
    const known = typeof initCookieConsent === 'function' && typeof cc?.getUserPreferences === 'function';
    if (!known || typeof cc?.accept !== 'function') return false;
    cc.accept([]);
    cc.hide?.();
    return true;
  },
  reopen: () => {
    const { cc } = globalThis as { cc?: { showSettings?: (delay: number) => void; getUserPreferences?: unknown } };
    if (typeof cc?.getUserPreferences !== 'function' || typeof cc.showSettings !== 'function') return false;
    cc.showSettings(0);
    return true;
  },
};
