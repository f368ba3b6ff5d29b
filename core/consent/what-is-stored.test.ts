import { expect, test } from 'vitest';
import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { changesBetween } from './snapshot.ts';
import type { StorageSnapshot } from './survey.ts';
import { evidenceOf } from './what-is-stored.ts';

const nothing: StorageSnapshot = { cookie: '', localStorage: {}, sessionStorage: {} };
const klaro = { storage: 'cookie', name: 'klaro', services: [{ name: 'matomo', required: false }] };

test('a platform that the page vouches for is read from its own store', () => {
  const stored = evidenceOf({
    platforms: CONSENT_PLATFORMS,
    storages: [{ ...nothing, cookie: 'a=b; klaro=%7B%22matomo%22%3Afalse%7D' }],
    surveys: [{ platforms: { klaro } }],
  });
  expect(stored.platform?.id).toBe('klaro');
  expect(stored.evidence).toEqual([
    { source: 'platform', from: 'klaro', purposes: [{ name: 'matomo', granted: false, necessary: false }] },
  ]);
  expect(stored.choice).toMatchObject({ where: 'cookie', name: 'klaro', value: '{"matomo":false}' });
});

test('a platform that is there before any choice is named, without a choice', () => {
  const stored = evidenceOf({ platforms: CONSENT_PLATFORMS, storages: [nothing], surveys: [{ platforms: { klaro } }] });
  expect(stored).toMatchObject({ platform: { id: 'klaro' }, choice: undefined, evidence: [] });
});

test('what a platform left behind says nothing of a banner that was answered just now', () => {
  const left = { ...nothing, cookie: 'tarteaucitron=!gtag=false' };
  const facts = { platforms: CONSENT_PLATFORMS, storages: [left], surveys: [] };
  expect(evidenceOf(facts).choice?.name).toBe('tarteaucitron');
  expect(evidenceOf({ ...facts, changes: [] }).evidence).toEqual([]);
  const changes = changesBetween(nothing, left);
  expect(evidenceOf({ ...facts, changes }).evidence).toMatchObject([{ source: 'platform', from: 'tarteaucitron' }]);
});

test('changes between two snapshots: those that speak of consent first, removed ones too, values cut', () => {
  const before = { ...nothing, cookie: 'gone=1; same=1; consent=wait', sessionStorage: { a: '1' } };
  const after = { ...nothing, cookie: `basket=${'x'.repeat(3_000)}; same=1; consent=no`, sessionStorage: { a: '2' } };
  expect(changesBetween(before, after)).toEqual([
    { where: 'cookie', name: 'consent', before: 'wait', after: 'no' },
    { where: 'cookie', name: 'basket', after: 'x'.repeat(2_000) },
    { where: 'session-storage', name: 'a', before: '1', after: '2' },
    { where: 'cookie', name: 'gone', before: '1' },
  ]);
  expect(changesBetween(before, before)).toEqual([]);
  const many = { ...nothing, cookie: Array.from({ length: 200 }, (_, index) => `n${index}=1`).join('; ') };
  expect(changesBetween(nothing, many)).toHaveLength(60);
});

const facts = { platforms: CONSENT_PLATFORMS, storages: [nothing], surveys: [{ platforms: {} }] };
const refusedTcf = { eventStatus: 'useractioncomplete', purpose: { consents: {} }, vendor: { consents: {} } };

test('the framework’s answer stands beside the platform’s own store', () => {
  const stored = evidenceOf({
    ...facts,
    storages: [{ ...nothing, cookie: 'klaro={"matomo":false}' }],
    surveys: [{ platforms: { klaro }, tcf: { ...refusedTcf, vendor: { consents: { 7: true } } } }],
    tcfNames: { purposes: { 1: 'Store' } },
  });
  expect(stored.evidence.map(({ source }) => source)).toEqual(['platform', 'tcf']);
  expect(stored.evidence[1]?.purposes.filter(({ granted }) => granted)).toMatchObject([{ name: 'IAB partner 7' }]);
  expect(stored.evidence[1]?.purposes[0]?.name).toBe('Store');
});

test('while the framework’s banner is shown, a string that is stored is not the choice', () => {
  const string = 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';
  const storages = [{ ...nothing, cookie: `euconsent-v2=${string}` }];
  expect(evidenceOf({ ...facts, storages }).evidence).toMatchObject([{ source: 'tcf', from: 'euconsent-v2' }]);
  const surveys = [{ platforms: {}, tcf: { eventStatus: 'cmpuishown' } }];
  expect(evidenceOf({ ...facts, storages, surveys }).evidence).toEqual([]);
  expect(evidenceOf({ ...facts, storages, changes: [] }).evidence).toEqual([]);
});

test('a string stored since the framework was asked is the choice, though it said that nobody chose', () => {
  const string = 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';
  const after = { ...nothing, localStorage: { 'euconsent-v2': string } };
  const changes = changesBetween(nothing, after);
  const surveys = [{ platforms: {}, tcf: { eventStatus: 'cmpuishown' } }];
  const now = { ...facts, storages: [after], surveys, changes };
  expect(evidenceOf({ ...now, sinceSurvey: [] }).evidence).toEqual([]);
  expect(evidenceOf({ ...now, sinceSurvey: changes }).evidence).toMatchObject([
    { source: 'tcf', from: 'euconsent-v2' },
  ]);
});

test('partners are named by the framework’s list, and those it tells the state of', () => {
  const asked = (vendors: unknown, consents: object) =>
    evidenceOf({
      ...facts,
      surveys: [{ platforms: {}, tcf: { ...refusedTcf, vendor: { consents } }, vendors }],
      changes: [],
    });
  const list = { 7: 'Count Inc', 9: 'Ads  Ltd', x: 'no number', 12: '' };
  expect(asked(list, {}).partners).toEqual(['Count Inc', 'Ads Ltd']);
  expect(asked(list, { 7: false, 8: true }).partners).toEqual(['Count Inc', 'IAB partner 8']);
  expect(asked(undefined, { 7: true }).partners).toEqual([]);
  const granted = asked(list, { 9: true }).evidence[0]?.purposes.filter((one) => one.granted);
  expect(granted).toMatchObject([{ kind: 'partner', name: 'Ads Ltd' }]);
});

test('what changed with the click is read where nobody declares anything, and Consent Mode beside it', () => {
  const changes = [{ where: 'cookie', name: 'cookie_consent', after: 'denied' }] as const;
  const consentMode = [['consent', 'update', { ad_storage: 'granted', functionality_storage: 'granted' }]];
  const surveys = [{ platforms: {}, consentMode }];
  expect(evidenceOf({ ...facts, changes }).evidence).toMatchObject([{ source: 'storage', from: 'cookie_consent' }]);
  expect(evidenceOf({ ...facts, changes, surveys }).evidence).toMatchObject([
    { source: 'storage' },
    { source: 'consent-mode', purposes: [{ name: 'Advertising cookies', granted: true }] },
  ]);
  expect(evidenceOf({ ...facts, surveys }).evidence).toEqual([]);
  expect(evidenceOf({ ...facts, changes: [], surveys, surveysBefore: surveys }).evidence).toEqual([]);
});

test('not having opted out is no choice before a click', () => {
  const gpp = { applicableSections: [7], parsedSections: { usnat: { SaleOptOut: 2 } } };
  const surveys = [{ platforms: {}, gpp }];
  expect(evidenceOf({ ...facts, surveys }).evidence).toEqual([]);
  expect(evidenceOf({ ...facts, surveys, changes: [] }).evidence).toMatchObject([{ source: 'gpp' }]);
});

test('a choice in several cookies is one, and a default that nobody chose is none', () => {
  const cookie = 'cmplz_functional=allow; cmplz_marketing=deny; cmplz_statistics=allow; cmplz_banner-status=dismissed';
  const complianz = evidenceOf({ ...facts, storages: [{ ...nothing, cookie }] });
  expect(complianz.choice?.purposes.map(({ name, granted }) => [name, granted])).toEqual([
    ['functional', true],
    ['statistics', true],
    ['marketing', false],
  ]);
  expect(complianz.choice?.value).toContain('cmplz_marketing=deny');
  expect(evidenceOf({ ...facts, storages: [{ ...nothing, cookie: 'cmplz_functional=allow' }] }).choice).toBeUndefined();
  const onetrust = 'OptanonConsent=groups=C0001%3A1%2CC0002%3A0';
  expect(evidenceOf({ ...facts, storages: [{ ...nothing, cookie: onetrust }] }).choice).toBeUndefined();
  const closed = `${onetrust}; OptanonAlertBoxClosed=2026-11-24T10:00:00.000Z`;
  expect(evidenceOf({ ...facts, storages: [{ ...nothing, cookie: closed }] }).platform?.id).toBe('onetrust');
});
