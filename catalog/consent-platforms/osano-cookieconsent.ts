import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/**
 * One word: `allow`, `deny`, or `dismiss`, which says nothing of a choice. The popup is the page's own variable, so
 * there is nothing to call.
 * @see https://github.com/osano/cookieconsent
 */
export const platform: ConsentPlatform = {
  id: 'osano-cookieconsent',
  name: 'CookieConsent by Osano',
  banners: ['.cc-window[role="dialog"]', '.cc-banner', '.cc-floating'],
  inspect: () => {
    const { cookieconsent } = globalThis as { cookieconsent?: { initialise?: unknown; Popup?: unknown } };
    return typeof cookieconsent?.initialise === 'function' && typeof cookieconsent.Popup === 'function'
      ? {}
      : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'cookieconsent_status' }],
  read: (value) => {
    if (value === 'deny') return [optionalCookies(false)];
    return value === 'allow' ? [optionalCookies(true)] : undefined;
  },
  // The tab or floating button that its revocable layouts leave behind.
  reopen: () => {
    const { document } = globalThis as { document?: { querySelector?: (selector: string) => unknown } };
    const button = document?.querySelector?.('.cc-revoke') as { click?: () => void } | null | undefined;
    if (typeof button?.click !== 'function') return false;
    button.click();
    return true;
  },
};
