import { parseChoiceRecord } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * A boolean a vendor beside fields that begin with `$$`; `$$completed` once somebody chose. No call that refuses is
 * known.
 * @see https://support.axeptio.eu/hc/en-gb (SDK)
 */
export const platform: ConsentPlatform = {
  id: 'axeptio',
  name: 'Axeptio',
  banners: ['#axeptio_overlay', '.axeptio_mount'],
  inspect: () => {
    const { axeptioSDK, openAxeptioCookies } = globalThis as { axeptioSDK?: unknown; openAxeptioCookies?: unknown };
    const there = (typeof axeptioSDK === 'object' && axeptioSDK !== null) || typeof openAxeptioCookies === 'function';
    return there ? {} : undefined;
  },
  stores: () => [
    { where: 'cookie', name: 'axeptio_cookies' },
    { where: 'local-storage', name: 'axeptio_cookies' },
  ],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    if (stored?.$$completed !== true) return undefined;
    const vendors = Object.entries(stored).flatMap(([name, granted]) =>
      !name.startsWith('$$') && typeof granted === 'boolean' ? [{ name, granted, necessary: false }] : [],
    );
    return vendors.length === 0 ? undefined : vendors;
  },
  reopen: () => {
    const { axeptioSDK, openAxeptioCookies } = globalThis as {
      axeptioSDK?: { openCookies?: () => void };
      openAxeptioCookies?: () => void;
    };
    if (typeof openAxeptioCookies === 'function') openAxeptioCookies();
    else if (typeof axeptioSDK?.openCookies === 'function') axeptioSDK.openCookies();
    else return false;
    return true;
  },
};
