import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://github.com/promosis/vue-cookie-accept-decline: `accept`, `decline`, or `postpone`, which is no choice */
export const platform: ConsentPlatform = {
  id: 'vue-cookie-accept-decline',
  name: 'vue-cookie-accept-decline',
  banners: ['.cookie.cookie__floating', '.cookie.cookie__bar'],
  inspect: () => undefined,
  stores: () => [
    { where: 'local-storage', name: 'vue-cookie-accept-decline-*' },
    { where: 'cookie', name: 'vue-cookie-accept-decline-*' },
  ],
  read: (value) => (value === 'accept' || value === 'decline' ? [optionalCookies(value === 'accept')] : undefined),
};
