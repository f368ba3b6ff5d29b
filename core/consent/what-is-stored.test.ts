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
