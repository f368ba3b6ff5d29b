import { fieldOf, listOf, parseChoiceRecord, recordOf, textOf, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://cookieconsent.orestbida.com: the accepted categories, read-only ones included */
export const platform: ConsentPlatform = {
  id: 'vanilla-cookieconsent',
  name: 'CookieConsent 3',
  banners: ['#cc-main .cm', '#cc-main .pm'],
  inspect: () => {
    const { CookieConsent } = globalThis as { CookieConsent?: { getConfig?: (field?: string) => unknown } };
    if (typeof CookieConsent?.getConfig !== 'function') return undefined;
    const cookie = CookieConsent.getConfig('cookie') as { name?: string; useLocalStorage?: boolean } | undefined;
    const categories = CookieConsent.getConfig('categories') as Record<string, { readOnly?: boolean }> | undefined;
    if (typeof categories !== 'object' || categories === null) return undefined;
    return {
      name: cookie?.name,
      useLocalStorage: cookie?.useLocalStorage,
      categories: Object.fromEntries(
        Object.entries(categories).map(([name, category]) => [name, { readOnly: category?.readOnly === true }]),
      ),
    };
  },
  stores: (inspected) => {
    const { categories, useLocalStorage, name } = recordOf(inspected);
    const named = textOf(name) ?? 'cc_cookie';
    const cookie = { where: 'cookie', name: named } as const;
    const key = { where: 'local-storage', name: named } as const;
    if (categories === undefined) return [cookie, key];
    return [useLocalStorage === true ? key : cookie];
  },
  read: (value, inspected) => {
    const choice = parseChoiceRecord(value);
    const names = fieldOf(choice, 'categories');
    // `level` is the second version's.
    if (!Array.isArray(names) || textsOf(names).length < names.length || 'level' in recordOf(choice)) return undefined;
    const accepted = new Set(textsOf(names));
    const configured = recordOf(inspected).categories;
    // Without the configuration (a bundled build has no global) only what was accepted is known: « necessary » is the
    // name that the library's documentation gives to the read-only category.
    const categories =
      configured === undefined
        ? [...accepted].map((name) => ({ name, necessary: name === 'necessary' }))
        : Object.entries(recordOf(configured)).map(([name, category]) => ({
            name,
            necessary: recordOf(category).readOnly === true,
          }));
    const unlisted = [...accepted].filter((name) => !categories.some((category) => category.name === name));
    const services = Object.entries(recordOf(choice?.services)).flatMap(([category, list]) =>
      accepted.has(category) ? [] : textsOf(listOf(list)).map((name) => ({ name, granted: true, necessary: false })),
    );
    const purposes = [
      ...categories.map(({ name, necessary }) => ({ name, granted: accepted.has(name), necessary })),
      ...unlisted.map((name) => ({ name, granted: true, necessary: false })),
      ...services,
    ];
    const somethingOptional = purposes.some(({ necessary }) => !necessary);
    if (configured !== undefined || somethingOptional) return purposes;
    return [...purposes, { name: 'optional cookies', granted: false, necessary: false }];
  },
  refuse: () => {
    const { CookieConsent } = globalThis as {
      CookieConsent?: {
        acceptCategory?: (categories: string[]) => void;
        getConfig?: unknown;
        hide?: () => void;
        hidePreferences?: () => void;
      };
    };
    if (typeof CookieConsent?.acceptCategory !== 'function' || typeof CookieConsent.getConfig !== 'function') {
      return false;
    }
    CookieConsent.acceptCategory([]);
    CookieConsent.hidePreferences?.();
    CookieConsent.hide?.();
    return true;
  },
  reopen: () => {
    const { CookieConsent } = globalThis as { CookieConsent?: { showPreferences?: () => void } };
    if (typeof CookieConsent?.showPreferences !== 'function') return false;
    CookieConsent.showPreferences();
    return true;
  },
};
