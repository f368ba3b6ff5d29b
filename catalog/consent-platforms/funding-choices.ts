import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * Google's messages for publishers. The choice is a consent string of the TCF inside `FCCDCF`, which the reader of those
 * strings tells; there is no call that refuses.
 * @see https://developers.google.com/funding-choices/fc-api-docs
 */
export const platform: ConsentPlatform = {
  id: 'funding-choices',
  name: 'Google Funding Choices',
  banners: ['.fc-consent-root', '.fc-dialog-container'],
  inspect: () => {
    const { googlefc } = globalThis as { googlefc?: { showRevocationMessage?: unknown; getConsentStatus?: unknown } };
    if (typeof googlefc !== 'object' || googlefc === null) return undefined;
    // Ad scripts make an empty `googlefc` of their own to queue callbacks on.
    return typeof googlefc.showRevocationMessage === 'function' || typeof googlefc.getConsentStatus === 'function'
      ? {}
      : undefined;
  },
  stores: () => [
    { where: 'cookie', name: 'FCCDCF' },
    { where: 'cookie', name: 'FCNEC' },
  ],
  read: () => undefined,
  reopen: () => {
    const { googlefc } = globalThis as { googlefc?: { showRevocationMessage?: () => void } };
    if (typeof googlefc?.showRevocationMessage !== 'function') return false;
    googlefc.showRevocationMessage();
    return true;
  },
};
