import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { acceptedOnly } from '../../core/consent/purpose-name.ts';

/**
 * A web component; the cookie lists the accepted categories, mandatory ones included. Which are mandatory stands in a
 * property of the element alone, so they are known by their names.
 * @see https://github.com/porscheofficial/cookie-consent-banner
 */
export const platform: ConsentPlatform = {
  id: 'porsche-cookie-consent-banner',
  name: 'Cookie Consent Banner by Porsche',
  banners: ['cookie-consent-banner', 'cookie-consent-banner-react'],
  inspect: () => {
    const { customElements } = globalThis as { customElements?: { get?: (name: string) => unknown } };
    return customElements?.get?.('cookie-consent-banner') === undefined ? undefined : {};
  },
  stores: () => [{ where: 'cookie', name: 'cookies_accepted_categories' }],
  read: (value) => {
    if (!/^[\w -]{1,60}(?:,[\w -]{1,60}){0,30}$/.test(value) || /^(?:null|undefined|true|false)$/.test(value)) {
      return undefined;
    }
    return acceptedOnly(value.split(','));
  },
};
