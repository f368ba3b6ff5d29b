import { parseChoice, parseChoiceRecord, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** Its categories; `strict` cannot be switched off. */
const CATEGORIES = ['performance', 'targeting', 'functionality', 'unclassified'];

/**
 * `{"action":"accept"|"reject","categories":"[\"strict\"]",…}`
 * @see https://support.cookie-script.com/article/18-cookie-script-custom-events
 */
export const platform: ConsentPlatform = {
  id: 'cookie-script',
  name: 'Cookie-Script',
  banners: ['#cookiescript_injected', '#cookiescript_injected_wrapper'],
  inspect: () => {
    const { CookieScript } = globalThis as { CookieScript?: { instance?: unknown } };
    return typeof CookieScript?.instance === 'object' && CookieScript.instance !== null ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'CookieScriptConsent' }],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    if (stored?.action !== 'accept' && stored?.action !== 'reject') return undefined;
    const listed = typeof stored.categories === 'string' ? parseChoice(stored.categories) : stored.categories;
    if (!Array.isArray(listed)) return [optionalCookies(stored.action === 'accept')];
    const accepted = new Set(textsOf(listed));
    const others = [...accepted].filter((name) => name !== 'strict' && !CATEGORIES.includes(name));
    return [
      { name: 'strict', granted: true, necessary: true },
      ...[...CATEGORIES, ...others].map((name) => ({ name, granted: accepted.has(name), necessary: false })),
    ];
  },
  refuse: () => {
    const { CookieScript } = globalThis as { CookieScript?: { instance?: { rejectAllAction?: () => void } } };
    if (typeof CookieScript?.instance?.rejectAllAction !== 'function') return false;
    CookieScript.instance.rejectAllAction();
    return true;
  },
  reopen: () => {
    const { CookieScript } = globalThis as { CookieScript?: { instance?: { show?: () => void } } };
    if (typeof CookieScript?.instance?.show !== 'function') return false;
    CookieScript.instance.show();
    return true;
  },
};
