import { parseChoiceRecord, recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/**
 * A boolean a vendor beside fields that begin with `$$`; `$$completed` once somebody chose. Where no vendor is among them,
 * `axeptio_authorized_vendors` lists those that are allowed (`,matomo,`); `,,` stands there from the first visit on, so it is
 * a refusal only once somebody chose. No call that refuses is known.
 * @see https://support.axeptio.eu/hc/en-gb (SDK)
 */
export const platform: ConsentPlatform = {
  id: 'axeptio',
  name: 'Axeptio',
  banners: ['#axeptio_overlay', '.axeptio_mount'],
  inspect: () => {
    const { axeptioSDK, openAxeptioCookies } = globalThis as { axeptioSDK?: unknown; openAxeptioCookies?: unknown };
    const there = (typeof axeptioSDK === 'object' && axeptioSDK !== null) || typeof openAxeptioCookies === 'function';
    if (!there) return undefined;
    let completed = false;
    try {
      const { document } = globalThis as { document?: { cookie?: unknown } };
      completed = /axeptio_cookies=[^;]*(?:"|%22)(?:\$|%24){2}completed(?:"|%22)(?::|%3A)true/i.test(
        String(document?.cookie),
      );
    } catch {
      // A sandboxed frame has no cookies.
    }
    return { completed };
  },
  stores: () => [
    { where: 'cookie', name: 'axeptio_cookies' },
    { where: 'local-storage', name: 'axeptio_cookies' },
    { where: 'cookie', name: 'axeptio_authorized_vendors' },
  ],
  read: (value, inspected, entry) => {
    if (entry === 'axeptio_authorized_vendors') {
      if (recordOf(inspected).completed !== true || !/^,.*,$/.test(value)) return undefined;
      const allowed = value.split(',').filter((name) => name !== '');
      if (allowed.length === 0) return [optionalCookies(false)];
      return allowed.slice(0, 500).map((name) => ({ name, granted: true, necessary: false }));
    }
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
