// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StorageSnapshot } from '../core/consent/survey.ts';
import { evidenceOf } from '../core/consent/what-is-stored.ts';
import { CONSENT_PLATFORMS, platformById } from './consent-platforms.ts';

// The libraries themselves, from npm, as a page runs them: what they really store is what the adapters read.

const load = (path: string): void => {
  runInThisContext(readFileSync(`node_modules/${path}`, 'utf8'), { filename: path });
};
const page = globalThis as unknown as Record<string, unknown>;
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const inPage = async (id: string, part: 'inspect' | 'refuse' | 'reopen'): Promise<unknown> => {
  const result = await runInThisContext(`(${platformById(id)?.[part]})()`);
  await settle();
  return result;
};

const snapshot = (): StorageSnapshot => ({
  cookie: document.cookie,
  localStorage: { ...localStorage },
  sessionStorage: { ...sessionStorage },
});

/** What is read of the page now, as `-off +on` of what is optional. */
async function told(id: string, inspected?: unknown): Promise<string> {
  const platforms = { [id]: JSON.parse(JSON.stringify(inspected ?? (await inPage(id, 'inspect')) ?? null)) };
  const { choice, platform } = evidenceOf({
    platforms: CONSENT_PLATFORMS,
    storages: [snapshot()],
    surveys: [{ platforms }],
    seen: [id],
  });
  if (choice === undefined) return 'nothing';
  expect(platform?.id).toBe(id);
  return choice.purposes
    .filter(({ necessary }) => !necessary)
    .map(({ name, granted }) => `${granted ? '+' : '-'}${name}`)
    .join(' ');
}

const press = async (selector: string): Promise<void> => {
  const control = document.querySelector<HTMLElement>(selector);
  expect(control, selector).not.toBeNull();
  control?.click();
  await settle();
};

const wipe = (): void => {
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0];
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`;
  }
  localStorage.clear();
  sessionStorage.clear();
  document.body.innerHTML = '';
};

beforeEach(() => {
  wipe();
  window.scrollTo = () => {};
});
afterEach(() => {
  wipe();
  vi.restoreAllMocks();
});

// Preact's effects are still to run, and want the page's clock.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

describe('klaro', () => {
  const config = (more: object = {}) => ({
    elementID: 'klaro',
    lang: 'en',
    translations: { en: {} },
    ...more,
    services: [
      { name: 'session', title: 'Session', purposes: ['base'], required: true },
      { name: 'matomo', title: 'Matomo', purposes: ['analytics'], default: true },
      { name: 'video', title: 'Video', purposes: ['media'], contextualConsentOnly: true, default: true },
    ],
  });
  test('in a cookie', async () => {
    page.klaroConfig = config();
    load('klaro/dist/klaro.js');
    await settle();
    expect(await told('klaro')).toBe('nothing');
    expect(await inPage('klaro', 'refuse')).toBe(true);
    expect(await told('klaro')).toBe('-matomo -video');
    const manager = (
      page.klaro as { getManager: (config: unknown) => Record<string, (...words: unknown[]) => void> }
    ).getManager(page.klaroConfig);
    manager.updateConsent?.('matomo', true);
    manager.saveAndApplyConsents?.();
    expect(await told('klaro')).toBe('+matomo -video');
    expect(await inPage('klaro', 'reopen')).toBe(true);
    expect(document.querySelector('.klaro .cookie-modal')).not.toBeNull();
    expect(platformById('klaro')?.version?.(await inPage('klaro', 'inspect'))).toMatch(/^\d/);
  });
  test('in the local storage, where it is kept encoded', async () => {
    page.klaroConfig = config({ storageMethod: 'localStorage', storageName: 'choice' });
    expect(await inPage('klaro', 'refuse')).toBe(true);
    expect(Object.keys(localStorage)).toContain('choice');
    expect(await told('klaro')).toBe('-matomo -video');
  });
});

describe('tarteaucitron', () => {
  test('a refusal, an acceptance, and before either', async () => {
    page.tarteaucitronForceLanguage = 'en';
    document.body.innerHTML = '<script type="text/plain" src="/tarteaucitron/tarteaucitron.js"></script>';
    load('tarteaucitronjs/tarteaucitron.js');
    const library = page.tarteaucitron as {
      parameters: unknown;
      job: string[];
      services: Record<string, unknown>;
      state: Record<string, unknown>;
      lang: Record<string, string>;
      userInterface: Record<string, (...words: unknown[]) => void>;
      cookie: { create: (key: string, status: unknown) => void };
    };
    library.parameters = { cookieName: 'choice' };
    library.lang = { allowed: '', disallowed: '' };
    library.job = [];
    for (const key of ['matomo', 'captcha']) {
      library.services[key] = {
        key,
        name: key.toUpperCase(),
        type: 'other',
        needConsent: key !== 'captcha',
        cookies: [],
        js() {},
      };
      library.job.push(key);
      document.body.insertAdjacentHTML('beforeend', `<i id="tacCurrentStatus${key}"></i>`);
    }
    library.userInterface.color = () => {};
    library.cookie.create('captcha', true);
    library.cookie.create('matomo', 'wait');
    expect(await told('tarteaucitron')).toBe('nothing');
    expect(await inPage('tarteaucitron', 'refuse')).toBe(true);
    expect(await told('tarteaucitron')).toBe('-MATOMO');
    library.userInterface.respondAll?.(true);
    expect(await told('tarteaucitron')).toBe('+MATOMO');
  });
});

describe('vanilla-cookieconsent', () => {
  test('a refusal of services that were on, an acceptance, and some', async () => {
    load('vanilla-cookieconsent/dist/cookieconsent.umd.js');
    const { CookieConsent } = page as unknown as {
      CookieConsent: Record<string, (...words: unknown[]) => unknown>;
    };
    await CookieConsent.run?.({
      hideFromBots: false,
      cookie: { secure: false },
      categories: {
        necessary: { enabled: true, readOnly: true },
        analytics: { enabled: true, services: { matomo: { label: 'Matomo' } } },
        ads: {},
      },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: { title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject' },
            preferencesModal: { title: 'Settings', savePreferencesBtn: 'Save', sections: [] },
          },
        },
      },
    });
    expect(await told('vanilla-cookieconsent')).toBe('nothing');
    expect(await inPage('vanilla-cookieconsent', 'refuse')).toBe(true);
    expect(await told('vanilla-cookieconsent')).toBe('-analytics -ads');
    CookieConsent.acceptCategory?.('all');
    expect(await told('vanilla-cookieconsent')).toBe('+analytics +ads');
    CookieConsent.acceptCategory?.(['ads']);
    expect(await told('vanilla-cookieconsent')).toBe('-analytics +ads');
    expect(await inPage('vanilla-cookieconsent', 'reopen')).toBe(true);
  });
});

/** Libraries draw in their own time; what they began may end before the page they draw in is gone. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 1_500)));

describe('orejime', () => {
  test('a refusal, an acceptance, and before either; a purpose inside a group', async () => {
    page.orejimeConfig = {
      privacyPolicyUrl: '/privacy',
      purposes: [
        { id: 'base', title: 'Base', isMandatory: true, cookies: [] },
        { id: 'all', title: 'All', purposes: [{ id: 'ads', title: 'Ads', cookies: [], default: true }] },
      ],
    };
    load('orejime/dist/orejime-standard-en.js');
    await vi.waitUntil(() => page.orejime !== undefined);
    expect(await told('orejime')).toBe('nothing');
    expect(await inPage('orejime', 'refuse')).toBe(true);
    expect(await told('orejime')).toBe('-Ads');
    (page.orejime as { manager: { acceptAll: () => void } }).manager.acceptAll();
    expect(await told('orejime')).toBe('+Ads');
    expect(await inPage('orejime', 'reopen')).toBe(true);
  });
});

test('cookieconsent: deny, allow, dismiss', async () => {
  load('cookieconsent/src/cookieconsent.js');
  const library = page.cookieconsent as {
    initialise: (options: object, done: (popup: { setStatus: (status: string) => void }) => void) => void;
  };
  const popup = await new Promise<{ setStatus: (status: string) => void }>((resolve) =>
    library.initialise({ type: 'opt-in', law: { regionalLaw: false }, cookie: { domain: '' } }, resolve),
  );
  expect(await told('osano-cookieconsent')).toBe('nothing');
  popup.setStatus('deny');
  expect(await told('osano-cookieconsent')).toBe('-optional cookies');
  popup.setStatus('allow');
  expect(await told('osano-cookieconsent')).toBe('+optional cookies');
  popup.setStatus('dismiss');
  expect(await told('osano-cookieconsent')).toBe('nothing');
});

test('smallest-cookie-banner: before, refused, accepted', async () => {
  page.CookieBannerConfig = { mode: 'gdpr', forceEU: true };
  load('smallest-cookie-banner/dist/cookie-banner.js');
  await settle();
  expect(await told('smallest-cookie-banner')).toBe('nothing');
  expect(await inPage('smallest-cookie-banner', 'refuse')).toBe(true);
  expect(await told('smallest-cookie-banner')).toBe('-analytics -marketing -functional');
});

test('@mozmeao/consent-banner: before, refused, accepted', async () => {
  load('@mozmeao/cookie-helper/index.js');
  load('@mozmeao/consent-banner/index.js');
  const library = page.MozConsentBanner as { init: (options: object) => boolean; onAcceptClick: () => void };
  expect(library.init({ helper: page.MozCookieHelper ?? page.CookieHelper })).toBe(true);
  expect(await told('moz-consent-banner')).toBe('nothing');
  expect(await inPage('moz-consent-banner', 'refuse')).toBe(true);
  expect(await told('moz-consent-banner')).toBe('-analytics -preference');
  library.onAcceptClick();
  expect(await told('moz-consent-banner')).toBe('+analytics +preference');
});

test('@canonical/cookie-policy: before, refused, accepted', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  load('@canonical/cookie-policy/build/js/cookie-policy.js');
  const library = (page.cpNs ?? page.cookiePolicy) as { cookiePolicy?: () => void };
  library.cookiePolicy?.();
  await settle();
  expect(await told('canonical-cookie-policy')).toBe('nothing');
  await press('.js-manage');
  await press('.js-save-preferences');
  expect(await told('canonical-cookie-policy')).toBe('-performance -functionality');
});

test('@demos-europe/dp-consent: before, refused, accepted', async () => {
  load('@demos-europe/dp-consent/dist/dp-consent.browser.min.js');
  const start = () =>
    ((page.DpConsent as { dpConsent?: unknown }).dpConsent as (options: object) => void)({
      notice: 'Cookies',
      optionalCookies: [],
      necessaryCookies: [],
      onGrantConsent() {},
      onRevokeConsent() {},
    });
  start();
  expect(await told('dp-consent')).toBe('nothing');
  await press('[data-dp-consent="decline_optional"]');
  expect(await told('dp-consent')).toBe('-optional cookies');
});

test('jquery-cookiebar: enabled before any choice, then declined', async () => {
  load('jquery/dist/jquery.js');
  load('jquery-cookiebar/jquery.cookiebar.js');
  (page.jQuery as { cookieBar: (options: object) => void }).cookieBar({ declineButton: true, declineFunction() {} });
  expect(document.cookie).toContain('cb-enabled=enabled');
  expect(await told('jquery-cookiebar')).toBe('nothing');
  await press('#cookie-bar .cb-disable');
  expect(await told('jquery-cookiebar')).toBe('-optional cookies');
});

test('bootstrap-cookie-alert: accepted, which is all it offers', async () => {
  document.body.innerHTML = '<div class="cookiealert"><button class="acceptcookies">I agree</button></div>';
  load('bootstrap-cookie-alert/cookiealert.js');
  expect(await told('bootstrap-cookie-alert')).toBe('nothing');
  await press('.acceptcookies');
  expect(await told('bootstrap-cookie-alert')).toBe('+optional cookies');
});
