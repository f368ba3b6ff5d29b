import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * Its choice is a consent string of the TCF, which the reader of those strings tells; refusing is a matter of its
 * banner alone.
 * @see https://cmp.docs.sirdata.net
 */
export const platform: ConsentPlatform = {
  id: 'sirdata',
  name: 'Sirdata',
  banners: ['#sd-cmp'],
  inspect: () => {
    const { Sddan } = globalThis as { Sddan?: { cmp?: unknown } };
    return typeof Sddan?.cmp === 'object' && Sddan.cmp !== null ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'euconsent-v2' }],
  read: () => undefined,
  reopen: () => {
    const { Sddan } = globalThis as { Sddan?: { cmp?: { displayUI?: () => void } } };
    if (typeof Sddan?.cmp?.displayUI !== 'function') return false;
    Sddan.cmp.displayUI();
    return true;
  },
};
