import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** @see https://github.com/Wruczek/Bootstrap-Cookie-Alert: offers to accept and nothing else */
export const platform: ConsentPlatform = {
  id: 'bootstrap-cookie-alert',
  name: 'Bootstrap Cookie Alert',
  banners: ['.cookiealert'],
  inspect: () => undefined,
  stores: () => [{ where: 'cookie', name: 'acceptCookies' }],
  read: (value) => (value === 'true' ? [optionalCookies(true)] : undefined),
};
