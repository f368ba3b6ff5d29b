import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { CONSENT_PLATFORMS, platformById } from './consent-platforms.ts';

type Part = 'inspect' | 'refuse' | 'reopen';

/** Runs one part of an adapter as the page's world does: its text alone, among the page's globals. */
function inWorld(id: string, part: Part, globals: object): unknown {
  const body = platformById(id)?.[part];
  const context = createContext({ ...globals });
  return body === undefined ? undefined : runInContext(`(${body})()`, context, { timeout: 1_000 });
}

const ids = CONSENT_PLATFORMS.map(({ id }) => id);

test.each(ids)('%s, where it is absent: nothing to inspect, nothing to call, nothing thrown', async (id) => {
  expect(await inWorld(id, 'inspect', {})).toBeUndefined();
  expect((await inWorld(id, 'refuse', {})) ?? false).toBe(false);
  expect((await inWorld(id, 'reopen', {})) ?? false).toBe(false);
});

/** Globals of the names that adapters look for, each of a kind that it is not. */
const NAMES = [
  'OneTrust',
  'Didomi',
  'UC_UI',
  '__ucCmp',
  'Cookiebot',
  '_sp_',
  'truste',
  'googlefc',
  'axeptioSDK',
  'Sddan',
  'tarteaucitron',
  'klaro',
  'klaroConfig',
  'CookieConsent',
  'cc',
  'initCookieConsent',
  'orejime',
  'orejimeConfig',
  'cookieconsent',
  'complianz',
  'CLI',
  'CookieScript',
  'CookieInformation',
  'utag',
  'Shopify',
  '_iub',
  'cookieConsent',
  'CookieBanner',
  'createCookieBanner',
  'MozConsentBanner',
  'jQuery',
  'getCkyConsent',
  'cmplz_deny_all',
  '__cmp',
];

test.each(ids)('%s, where something else has its name: nothing is refused', async (id) => {
  for (const value of [null, 7, 'text', true, {}, []]) {
    const globals = Object.fromEntries(NAMES.map((name) => [name, value]));
    expect((await inWorld(id, 'refuse', globals)) ?? false).toBe(false);
    expect((await inWorld(id, 'reopen', globals)) ?? false).toBe(false);
    expect(JSON.stringify((await inWorld(id, 'inspect', globals)) ?? null)).toMatch(/^(?:null|\{)/);
  }
});

/** A library as it is documented, which writes down what it is asked. */
function recorder(): { calls: string[]; call: (name: string, answer?: unknown) => (...words: unknown[]) => unknown } {
  const calls: string[] = [];
  return {
    calls,
    call:
      (name, answer) =>
      (...words) => {
        const said = words.filter((word) => typeof word !== 'function').map((word) => JSON.stringify(word ?? null));
        calls.push(`${name}(${said.join(',')})`);
        return answer;
      },
  };
}

type Fake = (call: ReturnType<typeof recorder>['call']) => object;

describe('what is called to refuse, and nothing besides', () => {
  test.each<[string, Fake, string[]]>([
    [
      'onetrust',
      (call) => ({
        OneTrust: {
          RejectAll: call('RejectAll'),
          Close: call('Close'),
          IsAlertBoxClosed: () => false,
          GetDomainData: () => ({ CloseShouldAcceptAllCookies: false }),
        },
      }),
      ['RejectAll()', 'Close()'],
    ],
    [
      'onetrust',
      (call) => ({
        OneTrust: {
          RejectAll: call('RejectAll'),
          Close: call('Close'),
          IsAlertBoxClosed: () => false,
          GetDomainData: () => ({ CloseShouldAcceptAllCookies: true }),
        },
      }),
      ['RejectAll()'],
    ],
    [
      'didomi',
      (call) => ({
        Didomi: {
          setUserDisagreeToAll: call('setUserDisagreeToAll'),
          getCurrentUserStatus: () => ({
            purposes: { ads: { id: 'ads', enabled: false } },
            vendors: { x: { id: 'x', enabled: true } },
          }),
          setCurrentUserStatus: call('setCurrentUserStatus'),
        },
      }),
      [
        'setUserDisagreeToAll()',
        'setCurrentUserStatus({"purposes":{"ads":{"id":"ads","enabled":false}},"vendors":{"x":{"id":"x","enabled":false}}})',
      ],
    ],
    [
      'usercentrics-2',
      (call) => ({
        UC_UI: {
          denyAllConsents: call('denyAllConsents'),
          closeCMP: call('closeCMP'),
          acceptAllConsents: call('accept'),
        },
      }),
      ['denyAllConsents()', 'closeCMP()'],
    ],
    [
      'usercentrics-3',
      (call) => ({ __ucCmp: { denyAllConsents: call('denyAllConsents'), saveConsents: call('saveConsents') } }),
      ['denyAllConsents()', 'saveConsents()'],
    ],
    [
      'cookiebot',
      (call) => ({ Cookiebot: { submitCustomConsent: call('submitCustomConsent'), hide: call('hide') } }),
      ['submitCustomConsent(false,false,false)', 'hide()'],
    ],
    ['consentmanager', (call) => ({ cmp_id: 1, __cmp: call('__cmp') }), ['__cmp("setConsent",0)']],
    ['consentmanager', (call) => ({ __npcmp: call('__npcmp') }), ['__npcmp("reject")']],
    [
      'sourcepoint',
      (call) => ({ _sp_: { gdpr: { postRejectAll: call('gdpr') }, ccpa: { rejectAll: call('ccpa') }, usnat: {} } }),
      ['gdpr()', 'ccpa()'],
    ],
    [
      'vanilla-cookieconsent-2',
      (call) => ({
        initCookieConsent() {},
        cc: { accept: call('accept'), hide: call('hide'), getUserPreferences() {} },
      }),
      ['accept([])', 'hide()'],
    ],
    [
      'orejime-2',
      (call) => ({
        orejime: { internals: { manager: { declineAll: call('declineAll'), saveAndApplyConsents: call('save') } } },
      }),
      ['declineAll()', 'save()'],
    ],
    ['complianz', (call) => ({ cmplz_deny_all: call('cmplz_deny_all') }), ['cmplz_deny_all()']],
    [
      'cookie-law-info',
      (call) => ({
        CLI: {
          disableAllCookies: call('disableAllCookies'),
          reject_close: call('reject_close'),
          accept_close: call('accept'),
        },
      }),
      ['disableAllCookies()', 'reject_close()'],
    ],
    [
      'cookie-script',
      (call) => ({ CookieScript: { instance: { rejectAllAction: call('rejectAllAction') } } }),
      ['rejectAllAction()'],
    ],
    [
      'cookie-information',
      (call) => ({ CookieInformation: { declineAllCategories: call('declineAllCategories') } }),
      ['declineAllCategories()'],
    ],
    [
      'tealium',
      (call) => ({ utag: { gdpr: { setConsentValue: call('setConsentValue') } } }),
      ['setConsentValue(false)'],
    ],
    [
      'shopify',
      (call) => ({ Shopify: { customerPrivacy: { setTrackingConsent: call('setTrackingConsent') } } }),
      ['setTrackingConsent({"analytics":false,"marketing":false,"preferences":false,"sale_of_data":false})'],
    ],
  ])('%s', async (id, fake, expected) => {
    const { calls, call } = recorder();
    expect(await inWorld(id, 'refuse', fake(call))).toBe(true);
    expect(calls).toEqual(expected);
  });
});

describe('what is called to reopen the settings', () => {
  test.each<[string, Fake, string]>([
    ['onetrust', (call) => ({ OneTrust: { ToggleInfoDisplay: call('ToggleInfoDisplay') } }), 'ToggleInfoDisplay()'],
    ['didomi', (call) => ({ Didomi: { preferences: { show: call('show') } } }), 'show()'],
    ['usercentrics-2', (call) => ({ UC_UI: { showSecondLayer: call('showSecondLayer') } }), 'showSecondLayer()'],
    ['usercentrics-3', (call) => ({ __ucCmp: { showSecondLayer: call('showSecondLayer') } }), 'showSecondLayer()'],
    ['cookiebot', (call) => ({ Cookiebot: { renew: call('renew') } }), 'renew()'],
    ['consentmanager', (call) => ({ cmp_id: 1, __cmp: call('__cmp') }), '__cmp("showScreen")'],
    ['trustarc', (call) => ({ truste: { eu: { clickListener: call('clickListener') } } }), 'clickListener()'],
    ['funding-choices', (call) => ({ googlefc: { showRevocationMessage: call('show') } }), 'show()'],
    ['axeptio', (call) => ({ openAxeptioCookies: call('openAxeptioCookies') }), 'openAxeptioCookies()'],
    ['axeptio', (call) => ({ axeptioSDK: { openCookies: call('openCookies') } }), 'openCookies()'],
    ['sirdata', (call) => ({ Sddan: { cmp: { displayUI: call('displayUI') } } }), 'displayUI()'],
    [
      'vanilla-cookieconsent-2',
      (call) => ({ cc: { showSettings: call('showSettings'), getUserPreferences() {} } }),
      'showSettings(0)',
    ],
    ['orejime-2', (call) => ({ orejime: { show: call('show'), internals: {} } }), 'show()'],
    ['complianz', (call) => ({ cmplz_set_banner_status: call('status') }), 'status("show")'],
    ['cookieyes', (call) => ({ revisitCkyConsent: call('revisitCkyConsent') }), 'revisitCkyConsent()'],
    ['cookie-script', (call) => ({ CookieScript: { instance: { show: call('show') } } }), 'show()'],
    ['cookie-information', (call) => ({ CookieInformation: {}, CookieConsent: { renew: call('renew') } }), 'renew()'],
    ['tealium', (call) => ({ utag: { gdpr: { showConsentPreferences: call('show') } } }), 'show()'],
    ['shopify', (call) => ({ privacyBanner: { showPreferences: call('show') } }), 'show()'],
    ['iubenda', (call) => ({ _iub: { cs: { api: { openPreferences: call('open') } } } }), 'open()'],
    [
      'sourcepoint',
      (call) => ({
        _sp_: { gdpr: { loadPrivacyManagerModal: call('gdpr') }, config: { gdpr: { groupPmId: 559246 } } },
      }),
      'gdpr(559246)',
    ],
    [
      'sourcepoint',
      (call) => ({ _sp_: { gdpr: { loadPrivacyManagerModal: call('gdpr') }, config: { groupPmId: '31' } } }),
      'gdpr("31")',
    ],
    [
      'sourcepoint',
      (call) => ({
        _sp_: { gdpr: { loadPrivacyManagerModal: call('gdpr') }, usnat: { loadPrivacyManagerModal: call('usnat') } },
      }),
      'usnat(null)',
    ],
    [
      'osano-cookieconsent',
      (call) => ({
        document: {
          querySelector: (selector: string) => (selector === '.cc-revoke' ? { click: call('click') } : null),
        },
      }),
      'click()',
    ],
  ])('%s', async (id, fake, expected) => {
    const { calls, call } = recorder();
    expect(await inWorld(id, 'reopen', fake(call))).toBe(true);
    expect(calls).toEqual([expected]);
  });
  test('the framework’s own screen, where the platform is InMobi’s', () => {
    const asked: unknown[] = [];
    const api = (cmpId: number) => ({
      __tcfapi: (command: string, _version: number, answer: (ping: unknown) => void) => {
        asked.push(command);
        answer({ cmpId, cmpVersion: 3 });
      },
    });
    expect(inWorld('inmobi-choice', 'inspect', api(10))).toEqual({ version: 3 });
    expect(inWorld('inmobi-choice', 'inspect', api(300))).toBeUndefined();
    expect(inWorld('inmobi-choice', 'reopen', api(300))).toBe(false);
    expect(asked).not.toContain('displayConsentUi');
    expect(inWorld('inmobi-choice', 'reopen', api(10))).toBe(true);
    expect(asked).toContain('displayConsentUi');
    expect(platformById('inmobi-choice')?.version?.({ version: 3 })).toBe('3');
  });
});

describe('what is inspected', () => {
  test.each<[string, object, object]>([
    [
      'onetrust',
      {
        OneTrust: {
          IsAlertBoxClosed: () => true,
          GetDomainData: () => ({
            Groups: [
              { CustomGroupId: 'C0001', GroupName: 'Base', Status: 'always active', Hosts: [{ DisplayName: 'Host' }] },
            ],
          }),
        },
      },
      { closed: true, groups: [{ id: 'C0001', name: 'Base', always: true }], partners: ['Host'] },
    ],
    [
      'cookiebot',
      { Cookiebot: { hasResponse: false, consent: { method: 'implied' } } },
      { hasResponse: false, method: 'implied' },
    ],
    [
      'consentmanager',
      {
        cmp_id: 5,
        __cmp: (command: string) =>
          command === 'consentStatus' ? { userChoiceExists: true } : { purposeConsents: { 1: false } },
      },
      { chosen: true, purposes: { 1: false } },
    ],
    [
      'usercentrics-2',
      { UC_UI: { getServicesBaseInfo: () => [{ id: 'a', name: 'A', isEssential: true }] } },
      { services: [{ id: 'a', name: 'A', essential: true }] },
    ],
    [
      'usercentrics-3',
      {
        __ucCmp: {
          getConsentDetails: async () => ({
            consent: { type: 'EXPLICIT' },
            services: { a: { name: 'A', essential: true } },
          }),
        },
      },
      { type: 'EXPLICIT', services: { a: { name: 'A', essential: true } } },
    ],
    [
      'didomi',
      {
        Didomi: {
          version: '1.2',
          getCurrentUserStatus() {},
          getRequiredVendors: () => [{ id: 1, name: 'Vendor' }],
          getRequiredPurposes: () => [{ id: 'ads', name: { en: 'Ads' } }],
        },
      },
      { version: '1.2', purposes: [{ id: 'ads', name: 'Ads' }], vendors: [{ id: 1, name: 'Vendor' }] },
    ],
    [
      'orejime-2',
      { orejimeConfig: { cookieName: 'o', apps: [{ name: 'a', title: 'A', required: true }] } },
      { name: 'o', apps: [{ name: 'a', title: 'A', required: true }] },
    ],
    [
      'complianz',
      { cmplz_deny_all() {}, complianz: { prefix: 'rcb_', version: '7.0' } },
      { prefix: 'rcb_', version: '7.0' },
    ],
    [
      'shopify',
      { Shopify: { customerPrivacy: { currentVisitorConsent: () => ({ analytics: 'no' }) } } },
      { consent: { analytics: 'no' } },
    ],
    [
      'motomedialab-cookie-consent',
      { cookieConsent: { settings: { ad: { essential: false }, security: { essential: true } } } },
      { settings: { ad: { essential: false }, security: { essential: true } } },
    ],
  ])('%s', async (id, globals, expected) => {
    expect(JSON.parse(JSON.stringify(await inWorld(id, 'inspect', globals)))).toEqual(expected);
  });
  test('versions and partners come out of it', () => {
    expect(platformById('complianz')?.version?.({ version: '7.0' })).toBe('7.0');
    expect(platformById('didomi')?.partners?.({ vendors: [{ id: 1, name: 'Vendor' }] })).toEqual(['Vendor']);
    expect(platformById('onetrust')?.partners?.({ partners: ['Host', 'Host', 4] })).toEqual(['Host']);
    expect(
      platformById('usercentrics-2')?.partners?.({ services: [{ name: 'A', essential: true }, { name: 'B' }] }),
    ).toEqual(['B']);
  });
});

test('Sourcepoint’s privacy manager is not opened under the GDPR where nobody configured its number', () => {
  const { calls, call } = recorder();
  expect(inWorld('sourcepoint', 'reopen', { _sp_: { gdpr: { loadPrivacyManagerModal: call('gdpr') } } })).toBe(false);
  expect(calls).toEqual([]);
});

test.each([
  ['axeptio_cookies={%22$$token%22:%22x%22%2C%22$$completed%22:false}; axeptio_authorized_vendors=%2C%2C', false],
  ['axeptio_cookies={%22$$token%22:%22x%22%2C%22$$completed%22:true}', true],
  ['axeptio_cookies=%7B%22%24%24completed%22%3Atrue%7D', true],
  ['', false],
])('whether somebody chose at Axeptio is told by its cookie: %s', (cookie, completed) => {
  expect(inWorld('axeptio', 'inspect', { axeptioSDK: {}, document: { cookie } })).toEqual({ completed });
});
