import { fieldOf, listOf, recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { namesNecessary, optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://github.com/DreadfulCode/smallest-cookie-banner: `essential:1,analytics:0`, or `1` and `0` */
export const platform: ConsentPlatform = {
  id: 'smallest-cookie-banner',
  name: 'smallest-cookie-banner',
  banners: ['cookie-banner-element', '#ckb'],
  inspect: () => {
    const { CookieBannerConfig, createCookieBanner } = globalThis as {
      createCookieBanner?: unknown;
      CookieBannerConfig?: {
        cookieName?: unknown;
        categories?: { id?: unknown; name?: unknown; required?: unknown }[];
      };
    };
    if (typeof createCookieBanner !== 'function') return undefined;
    const categories = CookieBannerConfig?.categories;
    return {
      name: CookieBannerConfig?.cookieName,
      categories: (Array.isArray(categories) ? categories : []).map((category) => ({
        id: category?.id,
        name: category?.name,
        required: category?.required === true,
      })),
    };
  },
  stores: (inspected) => [{ where: 'cookie', name: textOf(recordOf(inspected).name) ?? 'cookie_consent' }],
  read: (value, inspected) => {
    // Many sites have a cookie of that name, and say 0 or 1 in it.
    if (value === '0' || value === '1') return inspected === undefined ? undefined : [optionalCookies(value === '1')];
    if (!/^[\w-]{1,60}:[01](?:,[\w-]{1,60}:[01]){0,50}$/.test(value)) return undefined;
    const categories = listOf(fieldOf(inspected, 'categories')).map(recordOf);
    return value.split(',').map((part) => {
      const [id = '', state] = part.split(':');
      const category = categories.find((one) => one.id === id);
      return {
        name: textOf(category?.name) ?? id,
        granted: state === '1',
        necessary: category === undefined ? namesNecessary(id) : category.required === true,
      };
    });
  },
  refuse: () => {
    const { CookieBanner, createCookieBanner } = globalThis as {
      createCookieBanner?: unknown;
      CookieBanner?: { no?: () => void; yes?: unknown; reset?: unknown };
    };
    const ours = typeof createCookieBanner === 'function' && typeof CookieBanner?.reset === 'function';
    if (!ours || typeof CookieBanner?.no !== 'function') return false;
    CookieBanner.no();
    return true;
  },
};
