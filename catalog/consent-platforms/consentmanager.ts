import { recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * What `__cmpconsent*` holds is packed and not documented; the platform's own words for it are `getCMPData`. Purposes
 * of the site's own making may be necessary ones, which that answer does not tell: only all or nothing is read.
 * @see https://help.consentmanager.net/books/cmp/page/javascript-api
 */
export const platform: ConsentPlatform = {
  id: 'consentmanager',
  name: 'consentmanager',
  banners: ['#cmpbox', '#cmpwrapper'],
  inspect: () => {
    const { __cmp, cmp_id, cmp_cdid, cmp_host } = globalThis as {
      __cmp?: (command: string) => unknown;
      cmp_id?: unknown;
      cmp_cdid?: unknown;
      cmp_host?: unknown;
    };
    // The first TCF had an API of the same name.
    if (typeof __cmp !== 'function' || (cmp_id ?? cmp_cdid ?? cmp_host) === undefined) return undefined;
    const status = __cmp('consentStatus') as { userChoiceExists?: unknown } | undefined;
    const data = __cmp('getCMPData') as Record<string, unknown> | undefined;
    return {
      chosen: status?.userChoiceExists,
      purposes: data?.purposeConsents,
      vendors: data?.vendorConsents,
      purposesByInterest: data?.purposeLI,
      vendorsByInterest: data?.vendorLI,
    };
  },
  stores: () => [
    { where: 'cookie', name: '__cmpconsent*' },
    { where: 'local-storage', name: '__cmpconsent*' },
    { where: 'cookie', name: '__cmpcccu*' },
    { where: 'local-storage', name: '__cmpcccu*' },
  ],
  read: (_value, inspected) => {
    const about = recordOf(inspected);
    if (about.chosen !== true) return undefined;
    const states = (field: unknown, kind: string) =>
      Object.entries(recordOf(field)).flatMap(([id, granted]) =>
        typeof granted === 'boolean' ? [{ name: `${kind} ${id}`, granted, necessary: false }] : [],
      );
    const all = [
      ...states(about.purposes, 'purpose'),
      ...states(about.vendors, 'partner'),
      ...states(about.purposesByInterest, 'legitimate interest, purpose'),
      ...states(about.vendorsByInterest, 'legitimate interest, partner'),
    ];
    const granted = all.filter((one) => one.granted).length;
    return all.length === 0 || (granted > 0 && granted < all.length) ? undefined : all;
  },
  refuse: () => {
    const { __cmp, __npcmp, cmp_id, cmp_cdid, cmp_host } = globalThis as {
      __cmp?: (command: string, value?: unknown) => unknown;
      __npcmp?: (command: string) => unknown;
      cmp_id?: unknown;
      cmp_cdid?: unknown;
      cmp_host?: unknown;
    };
    if (typeof __npcmp === 'function') {
      __npcmp('reject');
      return true;
    }
    if (typeof __cmp !== 'function' || (cmp_id ?? cmp_cdid ?? cmp_host) === undefined) return false;
    __cmp('setConsent', 0);
    return true;
  },
  reopen: () => {
    const { __cmp, cmp_id, cmp_cdid, cmp_host } = globalThis as {
      __cmp?: (command: string) => unknown;
      cmp_id?: unknown;
      cmp_cdid?: unknown;
      cmp_host?: unknown;
    };
    if (typeof __cmp !== 'function' || (cmp_id ?? cmp_cdid ?? cmp_host) === undefined) return false;
    __cmp('showScreen');
    return true;
  },
};
