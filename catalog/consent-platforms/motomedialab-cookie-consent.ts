import { fieldOf, parseChoiceRecord, recordOf } from '../../core/consent/parse.ts';
import type { ConsentPlatform } from '../../core/consent/platform.ts';

const PURPOSES = ['functionality', 'ad', 'analytics', 'personalization', 'security'];

/** @see https://github.com/motomedialab/cookie-consent: a boolean a purpose, essential ones by the page's settings */
export const platform: ConsentPlatform = {
  id: 'motomedialab-cookie-consent',
  name: 'Cookie Consent by MotoMediaLab',
  banners: ['#cookieconsent__wrapper', '#cookieconsent'],
  inspect: () => {
    const { cookieConsent } = globalThis as {
      cookieConsent?: { settings?: Record<string, { essential?: unknown; cookies?: unknown }> };
    };
    const settings = cookieConsent?.settings;
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return undefined;
    return {
      settings: Object.fromEntries(
        Object.entries(settings).map(([name, setting]) => [name, { essential: setting?.essential === true }]),
      ),
    };
  },
  stores: () => [{ where: 'local-storage', name: 'cookieConsent' }],
  read: (value, inspected) => {
    const stored = parseChoiceRecord(value);
    const states = Object.entries(stored ?? {});
    const known = states.every(([name, granted]) => PURPOSES.includes(name) && typeof granted === 'boolean');
    if (states.length < 3 || !known) return undefined;
    const settings = recordOf(fieldOf(inspected, 'settings'));
    return states.map(([name, granted]) => ({
      name,
      granted: granted === true,
      necessary: name === 'security' || recordOf(settings[name]).essential === true,
    }));
  },
};
