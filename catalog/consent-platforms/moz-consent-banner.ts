import { parseChoiceRecord } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

/** @see https://github.com/mozmeao/consent-banner: `{"analytics":false,"preference":false}` */
export const platform: ConsentPlatform = {
  id: 'moz-consent-banner',
  name: 'MozConsentBanner',
  banners: ['#moz-consent-banner', '.moz-consent-banner'],
  inspect: () => {
    const { MozConsentBanner } = globalThis as { MozConsentBanner?: { onRejectClick?: unknown } };
    return typeof MozConsentBanner?.onRejectClick === 'function' ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: 'moz-consent-pref' }],
  read: (value) => {
    const states = Object.entries(parseChoiceRecord(value) ?? {});
    if (states.length === 0 || !states.every(([, granted]) => typeof granted === 'boolean')) return undefined;
    return states.map(([name, granted]) => ({ name, granted: granted === true, necessary: false }));
  },
  refuse: () => {
    const { MozConsentBanner } = globalThis as {
      MozConsentBanner?: { onRejectClick?: () => void; getConsentCookie?: unknown };
    };
    if (typeof MozConsentBanner?.onRejectClick !== 'function') return false;
    MozConsentBanner.onRejectClick();
    return true;
  },
};
