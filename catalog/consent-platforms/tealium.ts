import { recordOf, textOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

/** The names of Tealium's categories, by number from one on. */
const CATEGORIES = [
  'analytics',
  'affiliates',
  'display ads',
  'search',
  'email',
  'personalization',
  'social',
  'big data',
  'misc',
  'cookie match',
  'CDP',
  'mobile',
  'engagement',
  'monitoring',
  'CRM',
];

/**
 * `CONSENTMGR=c1:1|c2:0|…|ts:…|consent:true`; without categories, `consent` alone.
 * @see https://docs.tealium.com/platforms/javascript/consent-management/
 */
export const platform: ConsentPlatform = {
  id: 'tealium',
  name: 'Tealium Consent Manager',
  banners: ['#__tealiumGDPRecModal', '#__tealiumGDPRcpPrefs', '#__tealiumImplicitmodal'],
  inspect: () => {
    const { utag } = globalThis as { utag?: { gdpr?: unknown; cfg?: { template?: unknown } } };
    return typeof utag?.gdpr === 'object' && utag.gdpr !== null ? { version: utag.cfg?.template } : undefined;
  },
  version: (inspected) => textOf(recordOf(inspected).version),
  stores: () => [{ where: 'cookie', name: 'CONSENTMGR' }],
  read: (value) => {
    const fields = value
      .slice(0, 2_000)
      .split('|')
      .map((field) => field.split(':'));
    const consent = fields.find(([name]) => name === 'consent')?.[1];
    if (consent !== 'true' && consent !== 'false') return undefined;
    const categories = fields.flatMap(([name = '', state]) => {
      const number = /^c(\d{1,2})$/.exec(name)?.[1];
      if (number === undefined || (state !== '0' && state !== '1')) return [];
      const granted = consent === 'true' && state === '1';
      return [{ name: CATEGORIES[Number(number) - 1] ?? `category ${number}`, granted, necessary: false }];
    });
    return categories.length === 0 ? [optionalCookies(consent === 'true')] : categories;
  },
  refuse: () => {
    const { utag } = globalThis as { utag?: { gdpr?: { setConsentValue?: (value: boolean) => void } } };
    if (typeof utag?.gdpr?.setConsentValue !== 'function') return false;
    utag.gdpr.setConsentValue(false);
    return true;
  },
  reopen: () => {
    const { utag } = globalThis as { utag?: { gdpr?: { showConsentPreferences?: () => void } } };
    if (typeof utag?.gdpr?.showConsentPreferences !== 'function') return false;
    utag.gdpr.showConsentPreferences();
    return true;
  },
};
