import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, StoredChange } from './evidence.ts';
import { readChanges, storageOfConsent } from './read-changes.ts';

const set = (name: string, after: string): StoredChange => ({ where: 'cookie', name, after });
const verdict = (evidence: Evidence | undefined): string => {
  const optional = (evidence?.purposes ?? []).filter(({ necessary }) => !necessary);
  if (evidence === undefined) return 'nothing';
  const granted = optional.filter((one) => one.granted).length;
  return granted === 0 ? 'refused' : granted === optional.length ? 'granted' : 'partial';
};
const reads = (name: string, value: string) => verdict(readChanges([set(name, value)]));
const json = (value: unknown) => JSON.stringify(value);
const encoded = (value: unknown) => encodeURIComponent(json(value));

describe('one word, or a few', () => {
  test.each([
    ['cookie_consent', 'denied', 'refused'],
    ['cookie_consent', 'deny', 'refused'],
    ['cookieconsent_status', 'deny', 'refused'],
    ['cookieconsent_status', 'allow', 'granted'],
    ['cookieconsent_status', 'dismiss', 'nothing'],
    ['cookie-consent', 'rejected', 'refused'],
    ['cookieConsent', 'declined', 'refused'],
    ['cookie-preference', 'refuse', 'refused'],
    ['consent', 'none', 'refused'],
    ['cookies', 'necessary', 'refused'],
    ['cookie_policy', 'essential', 'refused'],
    ['cookie-consent', 'necessary_only', 'refused'],
    ['cookie-consent', 'only-required', 'refused'],
    ['cookie_choice', 'reject_all', 'refused'],
    ['cookie_choice', 'accept_all', 'granted'],
    ['cookie_choice', 'acceptAll', 'granted'],
    ['cookie_choice', 'rejectAll', 'refused'],
    ['cookie_choice', 'accept-necessary', 'refused'],
    ['cookie_choice', 'not-accepted', 'refused'],
    ['cookie_choice', 'opt-out', 'refused'],
    ['cookie_choice', 'opt-in', 'granted'],
    ['cookie_choice', 'custom', 'nothing'],
    ['cookie_choice', 'accept-selected', 'nothing'],
    ['cookie_choice', 'pending', 'nothing'],
    ['gdpr', 'accepted', 'granted'],
    ['rgpd', 'refus', 'refused'],
    ['dsgvo', 'abgelehnt', 'refused'],
    ['datenschutz_einwilligung', 'nein', 'refused'],
    ['cookies_rechazadas', 'si', 'refused'],
    ['cookies_policy', 'accepted', 'granted'],
    ['cookie-notice', 'ok', 'nothing'],
    ['cookie-notice', '2', 'nothing'],
    ['cookie_consent_level', '1', 'nothing'],
    ['cookie_consent_id', '7f3a5c1e-0000-4a4a-8888-123456789abc', 'nothing'],
    ['cookieconsent', 'wait', 'nothing'],
    ['cb-enabled', 'declined', 'nothing'],
    ['cookie_test', 'no', 'nothing'],
    ['session', 'no', 'nothing'],
    ['_ga_consent', '0', 'nothing'],
  ])('%s=%s: %s', (name, value, expected) => {
    expect(reads(name, value)).toBe(expected);
  });
});

describe('yes and no, which mean what the name says', () => {
  test.each([
    ['CookieConsent', 'true', 'granted'],
    ['CookieConsent', 'false', 'refused'],
    ['cookie_consent', '1', 'granted'],
    ['cookie_consent', '0', 'refused'],
    ['cookies-declined', 'true', 'refused'],
    ['cookies-declined', 'false', 'nothing'],
    ['cookies_rejected', '1', 'refused'],
    ['cookieconsent-dismissed', 'yes', 'nothing'],
    ['cookie-banner-seen', '1', 'nothing'],
    ['cookie_notice_closed', 'true', 'nothing'],
    ['hide-cookie-banner', '1', 'nothing'],
    ['showCookieBanner', 'false', 'nothing'],
    ['cookie_notice_accepted', 'true', 'granted'],
    ['cookie_notice_accepted', 'false', 'refused'],
    ['cookies_allowed', 'no', 'refused'],
    ['optout', 'true', 'refused'],
    ['opt-out', 'false', 'granted'],
    ['tracking-optin', '0', 'refused'],
    ['analytics_disabled', '1', 'refused'],
    ['analytics_enabled', '0', 'refused'],
    ['ga-disable-UA-123-1', 'true', 'refused'],
    ['cookie_consent_analytics', 'true', 'granted'],
    ['cookie_consent_marketing', 'false', 'refused'],
    ['cookie_necessary', '1', 'nothing'],
    ['__hs_opt_out', 'yes', 'refused'],
    ['__hs_opt_out', 'no', 'granted'],
    ['mtm_consent_removed', '1764000000', 'refused'],
    ['mtm_cookie_consent', '1764000000', 'nothing'],
    ['cookie-agreed', '0', 'refused'],
    ['cookie-agreed', '1', 'granted'],
    ['cookie-agreed', '2', 'nothing'],
    ['dnt', '1', 'refused'],
    ['privacy_settings_saved', 'true', 'nothing'],
    ['cookielaw', 'no', 'refused'],
    ['cookielaw', 'yes', 'granted'],
  ])('%s=%s: %s', (name, value, expected) => {
    expect(reads(name, value)).toBe(expected);
  });
});

describe('records and lists, as sites write them', () => {
  test.each([
    [
      'OneTrust',
      'OptanonConsent',
      'isGpcEnabled=0&datestamp=Tue+Nov+24+2026+10%3A00%3A00+GMT&version=202410.1.0&isIABGlobal=false&hosts=&consentId=7f3a&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0',
      'refused',
    ],
    [
      'OneTrust',
      'OptanonConsent',
      'version=202410.1.0&isIABGlobal=false&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1',
      'granted',
    ],
    ['OneTrust', 'OptanonConsent', 'version=202410.1.0&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A0', 'partial'],
    ['OneTrust', 'OptanonAlertBoxClosed', '2026-11-24T10:00:00.000Z', 'nothing'],
    [
      'Cookiebot',
      'CookieConsent',
      "{stamp:'abc==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:1764000000000,region:'fr'}",
      'refused',
    ],
    [
      'Cookiebot',
      'CookieConsent',
      "{stamp:'abc==',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',ver:1,utc:1764000000000,region:'fr'}",
      'granted',
    ],
    [
      'CookieYes',
      'cookieyes-consent',
      'consentid:abc,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no',
      'refused',
    ],
    [
      'CookieYes',
      'cookieyes-consent',
      'consentid:abc,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes',
      'granted',
    ],
    [
      'Axeptio',
      'axeptio_cookies',
      encoded({
        $$token: 'a',
        $$date: '2026-11-24T10:00:00.000Z',
        $$cookiesVersion: { name: 'x', identifier: 'y' },
        google_analytics: false,
        facebook_pixel: false,
        $$completed: true,
      }),
      'refused',
    ],
    [
      'iubenda',
      '_iub_cs-1234',
      encoded({
        timestamp: '2026-11-24',
        version: '1.50',
        purposes: { 1: true, 2: false, 3: false, 4: false, 5: false },
        id: 1234,
      }),
      'nothing',
    ],
    ['Complianz', 'cmplz_marketing', 'deny', 'refused'],
    ['Complianz', 'cmplz_statistics', 'allow', 'granted'],
    ['Complianz', 'cmplz_banner-status', 'dismissed', 'nothing'],
    [
      'Borlabs',
      'borlabs-cookie',
      encoded({
        consents: { essential: ['borlabs-cookie'] },
        domainPath: 'a.example/',
        expires: 'x',
        uid: 'abc',
        version: '1',
      }),
      'refused',
    ],
    [
      'Borlabs',
      'borlabs-cookie',
      encoded({ consents: { essential: ['borlabs-cookie'], statistics: ['matomo'] }, uid: 'abc' }),
      'granted',
    ],
    [
      'Termly',
      'TERMLY_API_CACHE',
      json({
        TERMLY_COOKIE_CONSENT: {
          value: {
            advertising: false,
            analytics: false,
            essential: true,
            performance: false,
            social: false,
            unclassified: false,
          },
          expires: 1,
        },
      }),
      'refused',
    ],
    [
      'Civic',
      'CookieControl',
      encoded({
        necessaryCookies: ['a*'],
        optionalCookies: { analytics: 'revoked', marketing: 'revoked' },
        consentDate: 1764000000000,
        consentExpiry: 90,
        interactedWith: true,
        user: 'AB12',
      }),
      'refused',
    ],
    [
      'Civic',
      'CookieControl',
      encoded({ optionalCookies: { analytics: 'accepted', marketing: 'revoked' }, interactedWith: true }),
      'partial',
    ],
    ['Moove', 'moove_gdpr_popup', encoded({ strict: '1', thirdparty: '0', advanced: '0' }), 'refused'],
    ['Moove', 'moove_gdpr_popup', encoded({ strict: '1', thirdparty: '1', advanced: '1' }), 'granted'],
    ['WP GDPR', 'cookie_notice_accepted', 'false', 'refused'],
    ['Drupal', 'cookie-agreed-categories', encoded(['essential']), 'refused'],
    ['Drupal', 'cookie-agreed-categories', encoded(['essential', 'analytics']), 'granted'],
    ['Joomla', 'gdpr_consent', encoded({ required: true, statistics: false, marketing: false }), 'refused'],
    [
      'Shopify',
      '_tracking_consent',
      encoded({ con: { CMP: { a: '0', m: '0', p: '0', s: '' } }, v: '2.1', region: 'FRIDF', reg: 'GDPR' }),
      'refused',
    ],
    ['Magento', 'user_allowed_save_cookie', encoded({ 1: 1 }), 'granted'],
    ['TYPO3', 'cookie_optin', 'essential:1|analytics:0|iframes:0', 'refused'],
    ['TYPO3', 'cookie_optin', 'essential:1|analytics:1|iframes:1', 'granted'],
    ['HubSpot', '__hs_cookie_cat_pref', '1:false,2:false,3:false', 'nothing'],
    [
      'ccm19',
      'ccm_consent',
      json({ '/': { gen: 3, ucid: 'abc', consent: true, embeddings: [], clickedButton: 'rejectAll', lang: 'de_DE' } }),
      'refused',
    ],
    ['Tealium', 'CONSENTMGR', 'c1:0|c2:0|c3:0|ts:1764000000000|consent:false', 'refused'],
    ['Tealium', 'CONSENTMGR', 'consent:true|ts:1764000000000', 'granted'],
    ['tarteaucitron', 'tarteaucitron', '!matomo=false!youtube=false', 'refused'],
    ['tarteaucitron', 'tarteaucitron', '!matomo=wait!youtube=wait', 'nothing'],
    [
      'CookieConsent 2',
      'cc_cookie',
      encoded({
        level: ['necessary'],
        revision: 0,
        data: null,
        rfc_cookie: false,
        consent_date: '2026-11-24T10:00:00.000Z',
        consent_uuid: 'a',
      }),
      'refused',
    ],
    [
      'CookieConsent 3',
      'cc_cookie',
      encoded({
        categories: ['necessary', 'analytics'],
        revision: 0,
        services: { necessary: [], analytics: [] },
        consentTimestamp: 'x',
      }),
      'granted',
    ],
    ['Klaro', 'klaro', encoded({ session: true, matomo: false }), 'refused'],
    ['Klaro', 'klaro', encoded({ sessionReplay: true, matomo: false }), 'nothing'],
    ['Klaro', 'klaro', encoded({ matomo: false, youtube: false }), 'refused'],
    [
      'react-cookie-manager',
      'cookie-consent',
      encoded({
        Analytics: { consented: false, timestamp: 'x' },
        Social: { consented: false, timestamp: 'x' },
        Advertising: { consented: false, timestamp: 'x' },
      }),
      'refused',
    ],
    ['Mozilla', 'moz-consent-pref', encoded({ analytics: false, preference: false }), 'refused'],
    [
      'Google',
      'consentMode',
      json({
        ad_storage: 'denied',
        analytics_storage: 'denied',
        functionality_storage: 'granted',
        security_storage: 'granted',
      }),
      'refused',
    ],
    ['a list', 'cookies_accepted_categories', 'essential', 'refused'],
    ['a list', 'cookies_accepted_categories', 'essential,analytics', 'granted'],
    ['a list', 'cookie_consent', 'necessary|functional', 'granted'],
    ['French', 'cookies', encoded({ nécessaires: true, statistiques: false, publicité: false }), 'refused'],
    ['German', 'cookie-einstellungen', encoded({ notwendig: true, statistik: false, werbung: false }), 'refused'],
    ['Spanish', 'cookies_consent', encoded({ necesarias: true, analíticas: false }), 'refused'],
    ['Italian', 'consenso_cookie', encoded({ essenziali: true, statistiche: true }), 'granted'],
    [
      'nested',
      'persist:root',
      json({ cookies: json({ necessary: true, analytics: false, marketing: false }), cart: json({ items: [] }) }),
      'refused',
    ],
    [
      'services',
      'cookie-consent',
      json({
        services: [
          { name: 'analytics', enabled: false },
          { name: 'marketing', enabled: false },
        ],
      }),
      'refused',
    ],
    ['a word inside', 'cookieConsent', json({ status: 'denied', timestamp: 1764000000000, version: 2 }), 'refused'],
    ['a word inside', 'cookieConsent', json({ accepted: true, date: '2026-11-24' }), 'granted'],
    ['a bare one', 'cookieConsent', json({ consent: false, expires: 1764000000000 }), 'refused'],
    ['base64', 'cookie_consent', btoa(json({ necessary: true, analytics: false })), 'refused'],
    ['encoded twice', 'cookie_consent', encodeURIComponent(encoded({ necessary: true, ads: false })), 'refused'],
    ['a query', 'cookie_prefs', 'necessary=1&analytics=0&marketing=0', 'refused'],
    ['a query', 'cookie_prefs', 'necessary=1&analytics=0&marketing=1', 'partial'],
    ['nothing said', 'cookie_consent', '1,0,0,0', 'nothing'],
    ['nothing said', 'cookie_consent', json({ showBanner: false, version: 3 }), 'nothing'],
    [
      'nothing said',
      'cookie_consent',
      json({ uuid: 'abc', createdAt: '2026-11-24', isEU: true, gdprApplies: true }),
      'nothing',
    ],
    ['nothing said', 'cookie_consent', json({ necessary: true }), 'nothing'],
    ['nothing said', 'cookie_consent', '[]', 'nothing'],
    ['nothing accepted', 'accepted-cookies', '[]', 'refused'],
    ['nothing refused', 'rejected-cookies', '[]', 'nothing'],
    ['in Finnish', 'evasteasetukset', json({ pakolliset: true, tilastot: false, markkinointi: false }), 'refused'],
    ['in Finnish', 'evasteasetukset', json({ pakolliset: true, tilastot: true, markkinointi: true }), 'granted'],
    ['in German', 'datenschutz', json({ analyse: false, anzeigen: false }), 'refused'],
    ['a word in Swedish', 'kakor', 'nej', 'refused'],
    ['only what was refused', 'cookie_consent', json({ rejected: ['marketing'] }), 'nothing'],
    ['two things', 'cookie_consent', json({ action: 'accept', categories: ['necessary'] }), 'nothing'],
    ['functional alone', 'cookie_consent', json({ functional: true, statistics: false, marketing: false }), 'nothing'],
    ['another’s', 'cart', json({ items: [], gift: false, marketing: false }), 'nothing'],
    ['another’s', 'settings', json({ darkMode: false, video: true }), 'nothing'],
    ['a moment', 'cookie_consent_date', '2026-11-24T10:00:00Z', 'nothing'],
    ['an opt-out inside', 'privacy', json({ optOut: true }), 'refused'],
    ['cut', 'cookie_consent', `necessary=1&analytics=0&x=${'y'.repeat(2_000)}`.slice(0, 2_000), 'nothing'],
  ])('%s: %s=%s', (_who, name, value, expected) => {
    expect(reads(name, value)).toBe(expected);
  });
});

describe('libraries of which no adapter knows', () => {
  const no = (...names: string[]) => Object.fromEntries(names.map((name) => [name, false]));
  test.each([
    ['react-cookie-consent', [['CookieConsent', 'false']], 'refused'],
    ['cookies-eu-banner', [['hasConsent', 'false']], 'refused'],
    ['cookies-eu-banner', [['hasConsent', 'true']], 'granted'],
    ['cookie-bar', [['cookiebar', 'CookieDisallowed']], 'refused'],
    ['cookie-bar', [['cookiebar', 'CookieAllowed']], 'granted'],
    ['glow-cookies', [['GlowCookies', '0']], 'refused'],
    ['glow-cookies', [['GlowCookies', '1']], 'granted'],
    ['cookie-though', [['cookie-though', 'essential:1|functional:0|analytics:0']], 'refused'],
    [
      'gdpr-cookie-consent-banner',
      [['beyonk_gdpr', json({ necessary: true, ...no('analytics', 'tracking', 'marketing') })]],
      'refused',
    ],
    [
      'ihavecookies',
      [
        ['cookieControl', 'true'],
        ['cookieControlPrefs', '[]'],
      ],
      'nothing',
    ],
    [
      'ihavecookies',
      [
        ['cookieControl', 'true'],
        ['cookieControlPrefs', json(['analytics'])],
      ],
      'granted',
    ],
    [
      'nuxt-cookie-control',
      [
        ['cookie_control_consent', 'true'],
        ['cookie_control_enabled_cookies', 'necessary'],
      ],
      'refused',
    ],
    [
      'silktide',
      [
        ['stcm.consent.analytics', 'false'],
        ['stcm.consent.essential', 'true'],
        ['stcm.hasConsented', 'true'],
      ],
      'refused',
    ],
    [
      'c15t',
      [
        [
          'c15t',
          json({
            consents: { necessary: true, ...no('measurement', 'marketing') },
            consentInfo: { time: 1764000000000 },
          }),
        ],
      ],
      'refused',
    ],
    [
      'biscuitman',
      [['myBiscuits', json({ consentTime: 1764000000000, essential: true, ...no('analytics', 'advertisement') })]],
      'refused',
    ],
    [
      'segment',
      [
        [
          'tracking-preferences',
          json({ version: 1, destinations: no('Amplitude'), custom: no('marketingAndAnalytics', 'advertising') }),
        ],
      ],
      'refused',
    ],
    [
      'termsfeed',
      [
        ['cookie_consent_user_accepted', 'true'],
        ['cookie_consent_level', json({ 'strictly-necessary': true, ...no('functionality', 'tracking', 'targeting') })],
      ],
      'nothing',
    ],
    [
      'gov.uk',
      [
        ['cookies_policy', json({ essential: true, ...no('settings', 'usage', 'campaigns') })],
        ['cookies_preferences_set', 'true'],
      ],
      'refused',
    ],
    [
      'gov.uk',
      [['cookies_policy', json({ essential: true, settings: true, usage: true, campaigns: true })]],
      'granted',
    ],
    [
      'nhs.uk',
      [
        [
          'nhsuk-cookie-consent',
          json({ necessary: true, ...no('preferences', 'statistics', 'marketing', 'consented'), version: 4 }),
        ],
      ],
      'refused',
    ],
    [
      'cookiefirst',
      [
        [
          'cookiefirst-consent',
          json({
            necessary: true,
            ...no('performance', 'functional', 'advertising'),
            timestamp: 1764000000,
            type: 'category',
          }),
        ],
      ],
      'refused',
    ],
    [
      'pandectes',
      [
        [
          '_pandectes_gdpr',
          btoa(json({ country: 'FR', status: 'deny', timestamp: 1764000000, preferences: 7, id: 'x' })),
        ],
      ],
      'refused',
    ],
    ['a level', [['cookieConsent', json({ level: 'necessary', at: '2026-11-24' })]], 'refused'],
    ['a level', [['cookieConsent', json({ level: 'all', at: '2026-11-24' })]], 'granted'],
    ['a record in a record', [['app-state', json({ cookieConsent: 'rejected', theme: 'dark' })]], 'nothing'],
    [
      'a record in a record',
      [['cookies-state', json({ cookieConsent: 'rejected', theme: 'dark', plan: 'none' })]],
      'refused',
    ],
    [
      'a list of records',
      [
        [
          'cookie-consent',
          json([
            { id: 'essential', accepted: true },
            { id: 'marketing', accepted: false, name: 'all' },
          ]),
        ],
      ],
      'refused',
    ],
    [
      'a list of records',
      [
        [
          'cookie-consent',
          json([
            { id: 'functional', accepted: true },
            { id: 'marketing', accepted: false },
          ]),
        ],
      ],
      'nothing',
    ],
    ['the visitor’s', [['userConsent', 'false']], 'refused'],
    ['the Union’s', [['eu-cookie-consent', 'no']], 'refused'],
    [
      'a date',
      [
        ['cookie_consent', 'rejected'],
        ['cookie_consent_date', '1764000000000'],
      ],
      'refused',
    ],
    [
      'accepted, but off',
      [
        ['cookies_accepted', 'true'],
        ['cookies_analytics', 'false'],
      ],
      'nothing',
    ],
    [
      'of a shop',
      [
        ['privacy_policy_version', '1'],
        ['cart_terms', 'true'],
      ],
      'nothing',
    ],
  ] as [string, [string, string][], string][])('%s: %j: %s', (_who, stored, expected) => {
    expect(verdict(readChanges(stored.map(([name, value]) => set(name, value))))).toBe(expected);
  });
});

describe('several changes of one click', () => {
  test('a bare yes says only that somebody chose, where another says what', () => {
    expect(verdict(readChanges([set('cookie_consent', 'true'), set('cookie_analytics', 'false')]))).toBe('refused');
    expect(verdict(readChanges([set('cookies-declined', 'true'), set('cookie-consent', '1')]))).toBe('refused');
    expect(verdict(readChanges([set('cookie_consent', 'denied'), set('cookie_banner_seen', 'true')]))).toBe('refused');
  });
  test('a cookie a category', () => {
    const cookies = [set('cookie_necessary', '1'), set('cookie_analytics', '0'), set('cookie_marketing', '1')];
    expect(verdict(readChanges(cookies))).toBe('partial');
    expect(readChanges(cookies)?.purposes).toContainEqual({ name: 'cookie_necessary', granted: true, necessary: true });
  });
  test('what was removed says nothing', () => {
    expect(readChanges([{ where: 'cookie', name: 'cookie_consent', before: 'denied' }])).toBeUndefined();
    expect(readChanges([])).toBeUndefined();
  });
  test('which changes are about consent at all', () => {
    const changes = [
      set('basket', '1'),
      set('cookie_consent_id', 'x'),
      set('prefs', json({ necessary: true, ads: false })),
    ];
    expect(storageOfConsent(changes).map(({ name }) => name)).toEqual(['cookie_consent_id', 'prefs']);
  });
});

describe('whatever a page stores', () => {
  const names = fc.constantFrom('cookie_consent', 'consent', 'gdpr', 'cookies-declined', 'cmp', 'x');
  test('nothing throws, and nothing is read of what says nothing', () => {
    fc.assert(
      fc.property(names, fc.oneof(fc.string({ maxLength: 300 }), fc.json(), fc.base64String()), (name, value) => {
        const evidence = readChanges([set(name, value)]);
        expect(evidence === undefined || evidence.purposes.some(({ necessary }) => !necessary)).toBe(true);
      }),
      { numRuns: 500 },
    );
    for (const value of [
      'x'.repeat(1_999),
      `{"__proto__":{"analytics":false}}`,
      '{"constructor":false}',
      '['.repeat(900),
      '%'.repeat(900),
      `${'a:'.repeat(900)}`,
    ]) {
      expect(() => readChanges([set('cookie_consent', value)])).not.toThrow();
    }
  });
  test('what is granted is never read as refused, whatever stands beside it', () => {
    const optional = fc.constantFrom('analytics', 'marketing', 'statistics', 'ads', 'social');
    const yes = fc.constantFrom<unknown>(true, 1, '1', 'yes', 'granted', { consented: true }, { status: 'accepted' });
    const either = fc.oneof(
      yes,
      fc.constantFrom<unknown>(false, 0, 'no', 'denied', null, '', [], { consented: false }),
    );
    const beside = fc.constantFrom(
      'necessary',
      'functional',
      'session',
      'consent',
      'declined',
      'optOut',
      'seen',
      'foo',
    );
    fc.assert(
      fc.property(optional, yes, fc.dictionary(beside, either, { maxKeys: 5 }), (granted, state, others) => {
        const record = { ...others, [granted]: state };
        for (const value of [record, { consents: record }, { cookies: { choice: record }, version: 1 }]) {
          expect(reads('cookie_consent', json(value))).not.toBe('refused');
          expect(reads('cookie_consent', btoa(json(value)))).not.toBe('refused');
        }
      }),
      { numRuns: 200 },
    );
  });
});
