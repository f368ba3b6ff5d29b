import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://www.npmjs.com/package/@demos-europe/dp-consent: `true` or `false` */
export const platform: ConsentPlatform = {
  id: 'dp-consent',
  name: 'DP Consent',
  banners: ['.dp-consent-slider', '.dp-consent-modal'],
  inspect: () => undefined,
  stores: () => [{ where: 'cookie', name: 'dp-cookie-consent' }],
  read: (value) => (value === 'true' || value === 'false' ? [optionalCookies(value === 'true')] : undefined),
};
