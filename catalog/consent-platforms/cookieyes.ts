import { recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/**
 * `consentid:…,consent:no,action:yes,necessary:yes,functional:no,…`; `action` is empty until somebody chose. No call
 * that refuses is documented.
 * @see https://www.cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent/
 */
export const platform: ConsentPlatform = {
  id: 'cookieyes',
  name: 'CookieYes',
  banners: ['.cky-consent-container', '.cky-modal'],
  inspect: () => {
    const { getCkyConsent } = globalThis as { getCkyConsent?: () => { isUserActionCompleted?: unknown } };
    if (typeof getCkyConsent !== 'function') return undefined;
    return { chosen: getCkyConsent()?.isUserActionCompleted };
  },
  stores: () => [{ where: 'cookie', name: 'cookieyes-consent' }],
  read: (value, inspected) => {
    const fields = value
      .slice(0, 2_000)
      .split(',')
      .map((field) => field.split(':'));
    const field = (name: string) => fields.find(([key]) => key === name)?.[1];
    if (field('action') !== 'yes' || recordOf(inspected).chosen === false) return undefined;
    const categories = fields.flatMap(([name = '', state]) =>
      ['consentid', 'consent', 'action', 'lastRenewedDate', 'rev'].includes(name) || (state !== 'yes' && state !== 'no')
        ? []
        : [{ name, granted: state === 'yes', necessary: name === 'necessary' }],
    );
    return categories.length === 0 ? undefined : categories;
  },
  reopen: () => {
    const { revisitCkyConsent } = globalThis as { revisitCkyConsent?: () => void };
    if (typeof revisitCkyConsent !== 'function') return false;
    revisitCkyConsent();
    return true;
  },
};
