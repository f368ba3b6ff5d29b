import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://www.npmjs.com/package/@htmlbricks/hb-cookie-law-banner: `yes` or `no` */
export const platform: ConsentPlatform = {
  id: 'hb-cookie-law-banner',
  name: 'hb-cookie-law-banner',
  banners: ['hb-cookie-law-banner'],
  inspect: () => {
    const { customElements } = globalThis as { customElements?: { get?: (name: string) => unknown } };
    return customElements?.get?.('hb-cookie-law-banner') === undefined ? undefined : {};
  },
  stores: () => [{ where: 'local-storage', name: 'cookielaw' }],
  read: (value, inspected) =>
    // A key of that name may be anybody's.
    inspected !== undefined && (value === 'yes' || value === 'no') ? [optionalCookies(value === 'yes')] : undefined,
};
