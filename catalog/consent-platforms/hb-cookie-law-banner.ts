import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://www.npmjs.com/package/@htmlbricks/hb-cookie-law-banner: `yes` or `no` */
export const platform: ConsentPlatform = {
  id: 'hb-cookie-law-banner',
  name: 'hb-cookie-law-banner',
  banners: ['hb-cookie-law-banner'],
  inspect: () => undefined,
  stores: () => [{ where: 'local-storage', name: 'cookielaw' }],
  read: (value) => (value === 'yes' || value === 'no' ? [optionalCookies(value === 'yes')] : undefined),
};
