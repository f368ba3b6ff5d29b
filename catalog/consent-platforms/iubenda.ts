import { parseChoiceRecord, recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';
import { optionalCookies } from '../../core/consent/purpose-name.ts';

const PURPOSES: Record<string, string> = {
  1: 'necessary',
  2: 'functionality',
  3: 'experience',
  4: 'measurement',
  5: 'marketing',
};

/**
 * `{"purposes":{"1":true,"2":false,…}}`, purpose 1 being the necessary one; without purposes, `consent`. No call that
 * refuses is documented in a form that surely refuses.
 * @see https://www.iubenda.com/en/help/1205-cookie-solution-configuration
 */
export const platform: ConsentPlatform = {
  id: 'iubenda',
  name: 'iubenda',
  banners: ['#iubenda-cs-banner', '#iubFooterBtnContainer', '#iubenda-cs-cookie-options'],
  inspect: () => {
    const { _iub } = globalThis as { _iub?: { cs?: { api?: unknown; options?: unknown }; csConfiguration?: unknown } };
    return typeof _iub?.cs?.api === 'object' && _iub.cs.api !== null ? {} : undefined;
  },
  stores: () => [{ where: 'cookie', name: '_iub_cs-*' }],
  read: (value) => {
    const stored = parseChoiceRecord(value);
    if (stored === undefined) return undefined;
    const purposes = Object.entries(recordOf(stored.purposes)).flatMap(([id, granted]) =>
      typeof granted === 'boolean' ? [{ name: PURPOSES[id] ?? `purpose ${id}`, granted, necessary: id === '1' }] : [],
    );
    if (purposes.length > 0) return purposes;
    return typeof stored.consent === 'boolean' ? [optionalCookies(stored.consent)] : undefined;
  },
  reopen: () => {
    const { _iub } = globalThis as { _iub?: { cs?: { api?: { openPreferences?: () => void } } } };
    if (typeof _iub?.cs?.api?.openPreferences !== 'function') return false;
    _iub.cs.api.openPreferences();
    return true;
  },
};
