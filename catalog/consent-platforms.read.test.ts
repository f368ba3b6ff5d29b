import { describe, expect, test } from 'vitest';
import { choiceOf } from '../core/consent/what-is-stored.ts';
import { CONSENT_PLATFORMS, platformById } from './consent-platforms.ts';

/** What is off and on among what is optional, as `-off +on`, or that nothing is told. */
function told(id: string, stored: Record<string, string>, inspected?: unknown): string {
  const platform = platformById(id);
  if (platform === undefined) return 'no such platform';
  const where = platform.stores(inspected)[0]?.where ?? 'cookie';
  const entries = Object.entries(stored).map(([name, value]) => ({ where, name, value }));
  const choice = choiceOf({ platform, inspected }, entries);
  if (choice === undefined) return 'nothing';
  return choice.purposes
    .filter(({ necessary }) => !necessary)
    .map(({ name, granted }) => `${granted ? '+' : '-'}${name}`)
    .join(' ');
}

const json = (value: unknown): string => JSON.stringify(value);
const closed = { OptanonAlertBoxClosed: '2026-11-24T10:00:00.000Z' };
const ucServices = (status: boolean) =>
  json({
    services: [
      { id: 'a', status: true },
      { id: 'b', status },
      { id: 'c', status: false },
    ],
    version: '1',
  });
const uc = {
  services: [
    { id: 'a', name: 'Usercentrics', essential: true },
    { id: 'b', name: 'Matomo', essential: false },
    { id: 'c', name: 'YouTube', essential: false },
  ],
};
const chose = { uc_user_interaction: 'true' };
const ucData = (consent: boolean) =>
  json({ consent: { services: { a: { name: 'CMP', consent: true }, b: { name: 'Matomo', consent } } }, gcm: {} });
const uc3 = { type: 'EXPLICIT', services: { a: { name: 'CMP', essential: true }, b: { name: 'Matomo' } } };
const didomi = (token: object) => btoa(json({ user_id: 'x', created: '2026-11-24', version: 2, ...token }));
const cookiebot = (state: boolean, method = 'explicit') =>
  `{stamp:'x==',necessary:true,preferences:${state},statistics:${state},marketing:false,method:'${method}',ver:1}`;
const granular = (purposes: string, interests: string, more: object = {}) =>
  json({
    gdpr: {
      consentStatus: {
        hasConsentData: true,
        granularStatus: {
          purposeConsent: purposes,
          vendorConsent: purposes,
          purposeLegInt: interests,
          vendorLegInt: interests,
          ...more,
        },
      },
    },
  });
const orejime = {
  purposes: [
    { id: 'base', title: 'Base', mandatory: true },
    { id: 'ads', title: 'Ads', mandatory: false },
  ],
};
const cookieYes = (action: string, state: string) =>
  `consentid:x,consent:${state},action:${action},necessary:yes,functional:${state},analytics:no`;
const shopify = (state: string) => json({ con: { CMP: { a: state, m: '0', p: '0', s: '' } }, v: '2.1', reg: 'GDPR' });
const coi = (approved: string[], denied: string[]) =>
  json({ consents_approved: approved, consents_denied: denied, timestamp: '2026-11-24' });
const rcm = (consented: boolean) =>
  json({ Analytics: { consented, timestamp: 'x' }, Social: { consented: false, timestamp: 'x' } });
const cmp = (states: Record<string, boolean>) => ({ chosen: true, purposes: states, vendors: {} });

describe('the choice, in what each platform stores', () => {
  test.each<[string, string, Record<string, string>, string, unknown?]>([
    ['onetrust', 'before', { OptanonConsent: 'groups=C0001:1,C0002:0' }, 'nothing'],
    ['onetrust', 'refused', { OptanonConsent: 'a=1&groups=C0001%3A1%2CC0002%3A0', ...closed }, '-C0002'],
    ['onetrust', 'accepted', { OptanonConsent: 'groups=C0001:1,C0002:1', ...closed }, '+C0002'],
    ['onetrust', 'partial', { OptanonConsent: 'groups=C0001:1,C0002:1,C0004:0', ...closed }, '+C0002 -C0004'],
    ['onetrust', 'still open', { OptanonConsent: 'groups=C0001:1,C0002:0', ...closed }, 'nothing', { closed: false }],
    [
      'onetrust',
      'a group of its own that is always on',
      { OptanonConsent: 'groups=BASE:1,C0002:0', ...closed },
      '-C0002',
      { closed: true, groups: [{ id: 'BASE', name: 'Base', always: true }] },
    ],
    ['didomi', 'before', { didomi_token: didomi({}) }, 'nothing'],
    [
      'didomi',
      'refused',
      { didomi_token: didomi({ purposes: { disabled: ['ads'] }, vendors: { disabled: ['google'] } }) },
      '-ads -google',
    ],
    [
      'didomi',
      'accepted',
      { didomi_token: didomi({ purposes: { enabled: ['ads'] }, vendors: { enabled: ['google'] } }) },
      '+ads +google',
    ],
    [
      'didomi',
      'vendors left on by legitimate interest',
      { didomi_token: didomi({ purposes: { disabled: ['ads'] }, vendors_li: { enabled: ['x'] } }) },
      '-ads +Partner X (legitimate interest)',
      { vendors: [{ id: 'x', name: 'Partner X' }] },
    ],
    [
      'didomi',
      'essential purposes',
      { didomi_token: didomi({ purposes: { enabled: ['cookies'], disabled: ['ads'] } }) },
      '-ads',
      { essential: ['cookies'] },
    ],
    ['usercentrics-2', 'before', { uc_settings: ucServices(true) }, 'nothing', uc],
    ['usercentrics-2', 'refused', { uc_settings: ucServices(false), ...chose }, '-Matomo -YouTube', uc],
    ['usercentrics-2', 'partial', { uc_settings: ucServices(true), ...chose }, '+Matomo -YouTube', uc],
    ['usercentrics-2', 'without the configuration', { uc_settings: ucServices(false), ...chose }, 'nothing'],
    ['usercentrics-3', 'before', { ucData: ucData(false) }, 'nothing', { ...uc3, type: 'IMPLICIT' }],
    ['usercentrics-3', 'refused', { ucData: ucData(false) }, '-Matomo', uc3],
    ['usercentrics-3', 'accepted', { ucData: ucData(true) }, '+Matomo', uc3],
    ['cookiebot', 'before, by the configuration', { CookieConsent: cookiebot(true, 'implied') }, 'nothing'],
    ['cookiebot', 'another country', { CookieConsent: '-1' }, 'nothing'],
    [
      'cookiebot',
      'refused',
      { CookieConsent: encodeURIComponent(cookiebot(false)) },
      '-preferences -statistics -marketing',
    ],
    ['cookiebot', 'refused, once', { CookieConsent: '0' }, '-optional cookies', { hasResponse: true }],
    ['cookiebot', 'another’s nought', { CookieConsent: '0' }, 'nothing'],
    ['cookiebot', 'partial', { CookieConsent: cookiebot(true) }, '+preferences +statistics -marketing'],
    ['cookiebot', 'another’s cookie of that name', { CookieConsent: 'true' }, 'nothing'],
    ['consentmanager', 'before', { __cmpconsent1: 'x' }, 'nothing', { chosen: false, purposes: { c1: false } }],
    ['consentmanager', 'refused', { __cmpconsent1: 'x' }, '-purpose 1 -purpose c2', cmp({ 1: false, c2: false })],
    ['consentmanager', 'accepted', { __cmpconsent1: 'x' }, '+purpose 1', cmp({ 1: true })],
    [
      'consentmanager',
      'partial, which may be a refusal',
      { __cmpconsent1: 'x' },
      'nothing',
      cmp({ 1: false, c2: true }),
    ],
    ['sourcepoint', 'before', { _sp_user_consent_1: granular('NONE', 'ALL', { defaultConsent: true }) }, 'nothing'],
    [
      'sourcepoint',
      'refused',
      { _sp_user_consent_1: granular('NONE', 'NONE') },
      '-purposes -partners -purposes (legitimate interest) -partners (legitimate interest)',
    ],
    [
      'sourcepoint',
      'legitimate interest left on',
      { _sp_user_consent_1: granular('NONE', 'ALL') },
      '-purposes -partners +purposes (legitimate interest) +partners (legitimate interest)',
    ],
    [
      'sourcepoint',
      'partial',
      { _sp_user_consent_1: granular('SOME', 'NONE') },
      '+some purposes +some partners -purposes (legitimate interest) -partners (legitimate interest)',
    ],
    ['trustarc', 'refused', { notice_preferences: '0:' }, '-functional cookies -advertising cookies'],
    ['trustarc', 'partial', { notice_preferences: '1:' }, '+functional cookies -advertising cookies'],
    ['trustarc', 'accepted', { notice_preferences: '2:' }, '+functional cookies +advertising cookies'],
    ['trustarc', 'accepted, each', { notice_gdpr_prefs: '0,1,2:' }, '+functional cookies +advertising cookies'],
    [
      'trustarc',
      'refused, in words',
      { cmapi_cookie_privacy: 'permit 1 required' },
      '-functional cookies -advertising cookies',
    ],
    ['axeptio', 'before', { axeptio_cookies: json({ $$token: 'x', matomo: false, $$completed: false }) }, 'nothing'],
    ['axeptio', 'refused', { axeptio_cookies: json({ $$token: 'x', matomo: false, $$completed: true }) }, '-matomo'],
    ['axeptio', 'before, no vendor listed', { axeptio_authorized_vendors: '%2C%2C' }, 'nothing', { completed: false }],
    ['axeptio', 'before, nobody asked', { axeptio_authorized_vendors: '%2C%2C' }, 'nothing'],
    [
      'axeptio',
      'refused, no vendor listed',
      { axeptio_cookies: json({ $$completed: true }), axeptio_authorized_vendors: '%2C%2C' },
      '-optional cookies',
      { completed: true },
    ],
    [
      'axeptio',
      'accepted, vendors listed',
      { axeptio_authorized_vendors: '%2Cfacebook_pixel%2Cbing%2C' },
      '+facebook_pixel +bing',
      { completed: true },
    ],
    ['axeptio', 'partial', { axeptio_cookies: json({ matomo: true, ads: false, $$completed: true }) }, '+matomo -ads'],
    [
      'klaro',
      'kept encoded in the local storage',
      { klaro: '%7B%22a%22%3Afalse%7D' },
      '-a',
      { storage: 'localStorage', name: 'klaro', services: [{ name: 'a', required: false }] },
    ],
    [
      'vanilla-cookieconsent',
      'refused, without the configuration',
      { cc_cookie: json({ categories: ['necessary'] }) },
      '-optional cookies',
    ],
    [
      'vanilla-cookieconsent',
      'the second version’s',
      { cc_cookie: json({ categories: ['necessary'], level: ['necessary'] }) },
      'nothing',
    ],
    [
      'vanilla-cookieconsent-2',
      'refused',
      { cc_cookie: json({ level: ['necessary'], revision: 0 }) },
      '-optional cookies',
    ],
    [
      'vanilla-cookieconsent-2',
      'refused, by the instance',
      { cc_cookie: json({ level: ['necessary'] }) },
      '-analytics',
      { rejected: ['analytics'] },
    ],
    ['vanilla-cookieconsent-2', 'accepted', { cc_cookie: json({ level: ['necessary', 'analytics'] }) }, '+analytics'],
    ['vanilla-cookieconsent-2', 'LMC’s', { lmc_ccm: json({ level: ['necessary', 'ad'], revision: 0 }) }, '+ad'],
    ['orejime', 'refused', { 'eu-consent': json({ base: true, ads: false }) }, '-Ads', orejime],
    ['orejime', 'accepted', { 'eu-consent': json({ base: true, ads: true }) }, '+Ads', orejime],
    ['orejime', 'without the configuration', { 'eu-consent': json({ base: true, ads: false }) }, 'nothing'],
    [
      'orejime-2',
      'refused',
      { orejime: json({ base: true, ads: false }) },
      '-ads',
      { apps: [{ name: 'base', required: true }, { name: 'ads' }] },
    ],
    ['osano-cookieconsent', 'refused', { cookieconsent_status: 'deny' }, '-optional cookies'],
    ['osano-cookieconsent', 'accepted', { cookieconsent_status: 'allow' }, '+optional cookies'],
    ['osano-cookieconsent', 'closed', { cookieconsent_status: 'dismiss' }, 'nothing'],
    ['complianz', 'before', { cmplz_functional: 'allow', 'cmplz_banner-status': 'dismissed' }, 'nothing'],
    [
      'complianz',
      'refused',
      { cmplz_functional: 'allow', cmplz_statistics: 'deny', cmplz_marketing: 'deny' },
      '-statistics -marketing',
    ],
    [
      'complianz',
      'partial',
      { cmplz_functional: 'allow', cmplz_statistics: 'allow', cmplz_marketing: 'deny' },
      '+statistics -marketing',
    ],
    [
      'cookie-law-info',
      'before',
      { 'cookielawinfo-checkbox-necessary': 'yes', 'cookielawinfo-checkbox-analytics': 'no' },
      'nothing',
    ],
    [
      'cookie-law-info',
      'refused',
      {
        viewed_cookie_policy: 'no',
        'cookielawinfo-checkbox-necessary': 'yes',
        'cookielawinfo-checkbox-analytics': 'no',
      },
      '-optional cookies -analytics',
    ],
    [
      'cookie-law-info',
      'saved with something off',
      {
        viewed_cookie_policy: 'yes',
        'cookielawinfo-checkbox-analytics': 'yes',
        'cookielawinfo-checkbox-non-necessary': 'no',
      },
      '+analytics -non-necessary',
    ],
    ['cookieyes', 'before', { 'cookieyes-consent': cookieYes('', 'no') }, 'nothing'],
    ['cookieyes', 'refused', { 'cookieyes-consent': cookieYes('yes', 'no') }, '-functional -analytics'],
    ['cookieyes', 'partial', { 'cookieyes-consent': cookieYes('yes', 'yes') }, '+functional -analytics'],
    [
      'cookie-script',
      'refused',
      { CookieScriptConsent: json({ action: 'reject', categories: '["strict"]' }) },
      '-performance -targeting -functionality -unclassified',
    ],
    [
      'cookie-script',
      'partial',
      { CookieScriptConsent: json({ action: 'accept', categories: '["strict","targeting"]' }) },
      '-performance +targeting -functionality -unclassified',
    ],
    ['cookie-script', 'before', { CookieScriptConsent: json({ bannershown: 1, key: 'x' }) }, 'nothing'],
    [
      'cookie-information',
      'refused',
      { CookieInformationConsent: coi(['cookie_cat_necessary'], ['cookie_cat_marketing']) },
      '-marketing',
    ],
    [
      'cookie-information',
      'accepted',
      { CookieInformationConsent: coi(['cookie_cat_necessary', 'cookie_cat_marketing'], []) },
      '+marketing',
    ],
    ['tealium', 'refused', { CONSENTMGR: 'consent:false|ts:1764000000000' }, '-optional cookies'],
    ['tealium', 'partial', { CONSENTMGR: 'c1:1|c3:0|ts:1764000000000|consent:true' }, '+analytics -display ads'],
    ['tealium', 'before', { CONSENTMGR: 'ts:1764000000000' }, 'nothing'],
    ['shopify', 'before', { _tracking_consent: json({ con: { CMP: { a: '', m: '', p: '', s: '' } } }) }, 'nothing'],
    ['shopify', 'refused', { _tracking_consent: shopify('0') }, '-analytics -marketing -preferences'],
    ['shopify', 'partial', { _tracking_consent: shopify('1') }, '+analytics -marketing -preferences'],
    [
      'shopify',
      'the newest layout',
      { _tracking_consent: '3.AMPS_FRIDF_f_f_abc' },
      '-analytics -marketing',
      { consent: { analytics: 'no', marketing: 'no', preferences: '' } },
    ],
    [
      'iubenda',
      'refused',
      { '_iub_cs-123': json({ purposes: { 1: true, 2: false, 5: false }, id: 123 }) },
      '-functionality -marketing',
    ],
    ['iubenda', 'accepted', { '_iub_cs-123': json({ consent: true, id: 123 }) }, '+optional cookies'],
    ['react-cookie-manager', 'refused', { 'cookie-consent': rcm(false) }, '-Analytics -Social'],
    ['react-cookie-manager', 'partial', { 'cookie-consent': rcm(true) }, '+Analytics -Social'],
    [
      'porsche-cookie-consent-banner',
      'refused',
      { cookies_accepted_categories: 'technically_required' },
      '-optional cookies',
    ],
    ['porsche-cookie-consent-banner', 'accepted', { cookies_accepted_categories: 'essential,analytics' }, '+analytics'],
    ['smallest-cookie-banner', 'refused', { cookie_consent: 'essential:1,analytics:0' }, '-analytics'],
    ['smallest-cookie-banner', 'refused, in one', { cookie_consent: '0' }, '-optional cookies', {}],
    ['smallest-cookie-banner', 'another’s nought', { cookie_consent: '0' }, 'nothing'],
    ['smallest-cookie-banner', 'accepted', { cookie_consent: 'essential:1,analytics:1' }, '+analytics'],
    [
      'moz-consent-banner',
      'refused',
      { 'moz-consent-pref': json({ analytics: false, preference: false }) },
      '-analytics -preference',
    ],
    ['canonical-cookie-policy', 'before', { _cookies_accepted: 'unset' }, 'nothing'],
    ['canonical-cookie-policy', 'refused', { _cookies_accepted: 'essential' }, '-performance -functionality'],
    ['canonical-cookie-policy', 'partial', { _cookies_accepted: 'performance' }, '+performance -functionality'],
    [
      'motomedialab-cookie-consent',
      'refused',
      {
        cookieConsent: json({
          functionality: true,
          ad: false,
          analytics: false,
          personalization: false,
          security: false,
        }),
      },
      '-ad -analytics -personalization',
      { settings: { functionality: { essential: true } } },
    ],
    [
      'motomedialab-cookie-consent',
      'another’s key of that name',
      { cookieConsent: json({ accepted: true }) },
      'nothing',
    ],
    [
      'react-hook-consent',
      'refused',
      { 'react-hook-consent': json({ consent: [], hash: 'x', updated: '2026' }) },
      '-optional cookies',
    ],
    [
      'react-hook-consent',
      'accepted',
      { 'react-hook-consent': json({ consent: ['matomo'], hash: 'x', updated: '2026' }) },
      '+matomo',
    ],
    [
      'react-hook-consent',
      'what was mandatory alone',
      { 'react-hook-consent': json({ consent: ['session'], updated: '2026' }) },
      '-optional cookies',
    ],
    [
      'react-hook-consent',
      'who knows what',
      { 'react-hook-consent': json({ consent: ['abc'], updated: '2026' }) },
      'nothing',
    ],
    [
      'porsche-cookie-consent-banner',
      'an unknown one beside the essential',
      { cookies_accepted_categories: 'essential,abc' },
      '+abc',
    ],
    ['dp-consent', 'refused', { 'dp-cookie-consent': 'false' }, '-optional cookies'],
    ['jquery-cookiebar', 'before', { 'cb-enabled': 'enabled' }, 'nothing'],
    ['jquery-cookiebar', 'refused', { 'cb-enabled': 'declined' }, '-optional cookies'],
    ['bootstrap-cookie-alert', 'accepted', { acceptCookies: 'true' }, '+optional cookies'],
    ['vue-cookie-accept-decline', 'refused', { 'vue-cookie-accept-decline-a': 'decline' }, '-optional cookies'],
    ['vue-cookie-accept-decline', 'put off', { 'vue-cookie-accept-decline-a': 'postpone' }, 'nothing'],
    ['hb-cookie-law-banner', 'refused', { cookielaw: 'no' }, '-optional cookies', {}],
    ['hb-cookie-law-banner', 'another’s no', { cookielaw: 'no' }, 'nothing'],
    [
      'tarteaucitron',
      'services that need no consent alone',
      { tarteaucitron: '!captcha=true' },
      'nothing',
      { services: { captcha: { name: 'Captcha', needConsent: false } } },
    ],
  ])('%s, %s', (id, _when, stored, expected, inspected) => {
    expect(told(id, stored, inspected)).toBe(expected);
  });
});

const HOSTILE_VALUES = [
  '',
  'null',
  '[]',
  '{}',
  '[[]]',
  '{"__proto__":{"purposes":[]}}',
  '{"categories":{"length":5}}',
  '{"consents_approved":"all","purposes":[],"services":7,"consent":{},"gdpr":[],"con":[]}',
  '%E0%A4%A',
  '!'.repeat(5_000),
  `groups=${'C0001:1,'.repeat(5_000)}`,
  'x'.repeat(1_000_000),
  `{"a":${'['.repeat(50_000)}`,
];
const HOSTILE_FINDS = [
  undefined,
  null,
  7,
  'text',
  [],
  [[[]]],
  {
    name: {},
    cookieName: [],
    services: 'x',
    categories: [],
    purposes: {},
    apps: 5,
    groups: [null],
    vendors: [null, 3],
  },
  { name: '', prefix: {}, consent: [], settings: [], purposes: [null, [], { id: {} }], services: [null, { name: 3 }] },
  JSON.parse('{"__proto__":{"services":[]},"services":{"__proto__":{"name":"x"},"constructor":null}}'),
];

test.each(CONSENT_PLATFORMS.map((platform) => [platform.id, platform] as const))(
  '%s throws at nothing',
  (_id, platform) => {
    for (const inspected of HOSTILE_FINDS) {
      expect(() => platform.version?.(inspected)).not.toThrow();
      const partners = platform.partners?.(inspected) ?? [];
      expect(partners.every((partner) => typeof partner === 'string')).toBe(true);
      const stores = platform.stores(inspected);
      for (const { name } of stores) expect(name).toMatch(/./);
      for (const value of HOSTILE_VALUES) {
        const read = platform.read(value, inspected, stores[0]?.name);
        for (const purpose of read ?? []) {
          expect([typeof purpose.name, typeof purpose.granted, typeof purpose.necessary]).toEqual([
            'string',
            'boolean',
            'boolean',
          ]);
        }
      }
    }
  },
);
