import * as v from 'valibot';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { parseJson } from '../../core/json.ts';

const INSPECTED = v.object({
  name: v.fallback(v.string(), 'cc_cookie'),
  useLocalStorage: v.fallback(v.boolean(), false),
  categories: v.record(v.string(), v.object({ readOnly: v.boolean() })),
});
const CHOICE = v.object({
  categories: v.array(v.string()),
  services: v.optional(v.record(v.string(), v.array(v.string()))),
});

/** @see https://cookieconsent.orestbida.com: the accepted categories, read-only ones included */
export const platform: ConsentPlatform = {
  id: 'vanilla-cookieconsent',
  name: 'CookieConsent 3',
  banners: ['#cc-main .cm', '#cc-main .pm'],
  inspect: () => {
    const { CookieConsent } = globalThis as { CookieConsent?: { getConfig?: (field?: string) => unknown } };
    const cookie = CookieConsent?.getConfig?.('cookie') as { name?: string; useLocalStorage?: boolean } | undefined;
    const categories = CookieConsent?.getConfig?.('categories') as Record<string, { readOnly?: boolean }> | undefined;
    if (categories === undefined) return undefined;
    return {
      name: cookie?.name,
      useLocalStorage: cookie?.useLocalStorage,
      categories: Object.fromEntries(
        Object.entries(categories).map(([name, { readOnly }]) => [name, { readOnly: readOnly === true }]),
      ),
    };
  },
  stores: (inspected) => {
    const { output, success } = v.safeParse(INSPECTED, inspected);
    if (success) return [{ where: output.useLocalStorage ? 'local-storage' : 'cookie', name: output.name }];
    return [
      { where: 'cookie', name: 'cc_cookie' },
      { where: 'local-storage', name: 'cc_cookie' },
    ];
  },
  read: (value, inspected) => {
    const choice = v.safeParse(CHOICE, parseJson(value));
    if (!choice.success) return undefined;
    const accepted = new Set(choice.output.categories);
    const config = v.safeParse(INSPECTED, inspected);
    // Without the configuration (a bundled build has no global) only what was accepted is known: « necessary » is the
    // name that the library's documentation gives to the read-only category.
    const categories = config.success
      ? Object.entries(config.output.categories).map(([name, { readOnly }]) => ({ name, necessary: readOnly }))
      : choice.output.categories.map((name) => ({ name, necessary: name === 'necessary' }));
    const unlisted = [...accepted].filter((name) => !categories.some((category) => category.name === name));
    const services = Object.entries(choice.output.services ?? {}).flatMap(([category, names]) =>
      accepted.has(category) ? [] : names.map((name) => ({ name, granted: true, necessary: false })),
    );
    return [
      ...categories.map(({ name, necessary }) => ({ name, granted: accepted.has(name), necessary })),
      ...unlisted.map((name) => ({ name, granted: true, necessary: false })),
      ...services,
    ];
  },
};
