import { parseChoiceRecord, recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

const PURPOSES = { a: 'analytics', m: 'marketing', p: 'preferences', s: 'sale of data' } as const;
const ASKED = ['analytics', 'marketing', 'preferences', 'sale_of_data'] as const;

/**
 * `con.CMP` holds `"1"`, `"0"`, or nothing where nobody chose. The newest layout of the cookie is not documented; there
 * the platform's own word for what is stored is taken.
 * @see https://shopify.dev/docs/api/customer-privacy
 */
export const platform: ConsentPlatform = {
  id: 'shopify',
  name: 'Shopify',
  banners: ['#shopify-pc__banner', '#shopify-pc__prefs'],
  inspect: () => {
    const { Shopify } = globalThis as { Shopify?: { customerPrivacy?: { currentVisitorConsent?: () => unknown } } };
    if (typeof Shopify?.customerPrivacy?.currentVisitorConsent !== 'function') return undefined;
    return { consent: Shopify.customerPrivacy.currentVisitorConsent() };
  },
  stores: () => [{ where: 'cookie', name: '_tracking_consent' }],
  read: (value, inspected) => {
    const stored = parseChoiceRecord(value);
    const said = recordOf(recordOf(stored?.con).CMP);
    const read = Object.entries(PURPOSES).flatMap(([key, name]) =>
      said[key] === '1' || said[key] === '0' ? [{ name, granted: said[key] === '1', necessary: false }] : [],
    );
    if (read.length > 0) return read;
    const { GDPR } = recordOf(stored?.con);
    if (GDPR === '1' || GDPR === '0') return [{ name: 'tracking', granted: GDPR === '1', necessary: false }];
    if (value === '') return undefined;
    const consent = recordOf(recordOf(inspected).consent);
    const told = ASKED.flatMap((name) =>
      consent[name] === 'yes' || consent[name] === 'no'
        ? [{ name: name.replaceAll('_', ' '), granted: consent[name] === 'yes', necessary: false }]
        : [],
    );
    return told.length === 0 ? undefined : told;
  },
  refuse: () => {
    const { Shopify } = globalThis as {
      Shopify?: {
        customerPrivacy?: { setTrackingConsent?: (consent: Record<string, boolean>, done: () => void) => void };
      };
    };
    if (typeof Shopify?.customerPrivacy?.setTrackingConsent !== 'function') return false;
    Shopify.customerPrivacy.setTrackingConsent(
      { analytics: false, marketing: false, preferences: false, sale_of_data: false },
      () => {},
    );
    return true;
  },
  reopen: () => {
    const { privacyBanner } = globalThis as { privacyBanner?: { showPreferences?: () => void } };
    if (typeof privacyBanner?.showPreferences !== 'function') return false;
    privacyBanner.showPreferences();
    return true;
  },
};
