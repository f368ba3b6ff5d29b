import { parseChoiceRecord, textsOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * `consents_approved` and `consents_denied`, lists of `cookie_cat_…`, written with the choice.
 * @see https://support.cookieinformation.com/en/articles/4418529-cookie-consent-sdk
 */
export const platform: ConsentPlatform = {
  id: 'cookie-information',
  name: 'Cookie Information',
  banners: ['#coiOverlay', '#coi-banner-wrapper', '#cookie-information-template-wrapper'],
  inspect: () => {
    const { CookieInformation } = globalThis as { CookieInformation?: { getConsentGivenFor?: unknown } };
    return typeof CookieInformation?.getConsentGivenFor === 'function' ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'CookieInformationConsent' }],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    const states = [
      ...textsOf(stored?.consents_approved).map((name) => ({ name, granted: true })),
      ...textsOf(stored?.consents_denied).map((name) => ({ name, granted: false })),
    ].map(({ name, granted }) => ({
      name: name.replace(/^cookie_cat_/, ''),
      granted,
      necessary: name === 'cookie_cat_necessary',
    }));
    return states.length === 0 ? undefined : states;
  },
  refuse: () => {
    const { CookieInformation } = globalThis as { CookieInformation?: { declineAllCategories?: () => void } };
    if (typeof CookieInformation?.declineAllCategories !== 'function') return false;
    CookieInformation.declineAllCategories();
    return true;
  },
  reopen: () => {
    const { CookieInformation, CookieConsent } = globalThis as {
      CookieInformation?: unknown;
      CookieConsent?: { renew?: () => void };
    };
    if (CookieInformation === undefined || typeof CookieConsent?.renew !== 'function') return false;
    CookieConsent.renew();
    return true;
  },
};
