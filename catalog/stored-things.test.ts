import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { classifyStored } from '../core/consent/classify-stored.ts';
import { CONSENT_PLATFORMS } from './consent-platforms.ts';
import { STORED_THING_RECORDS } from './stored-things.ts';

const folder = join(import.meta.dirname, 'stored-things');
const files = readdirSync(folder).map((file) => ({
  file,
  records: v.parse(STORED_THING_RECORDS, JSON.parse(readFileSync(join(folder, file), 'utf8'))),
}));
const records = files.flatMap((one) => one.records);

test('there are many names, and each stands once', () => {
  const patterns = records.flatMap((record) => record.patterns);
  expect(patterns.length).toBeGreaterThan(150);
  expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
});

test('no pattern fits whatever comes', () => {
  for (const pattern of records.flatMap((record) => record.patterns)) {
    expect(pattern.replaceAll('*', '').length, pattern).toBeGreaterThanOrEqual(pattern.includes('*') ? 3 : 2);
  }
});

describe('well-known names', () => {
  test.each([
    ['_ga', 'optional'],
    ['_ga_1A2B3C4D5E', 'optional'],
    ['_gcl_au', 'optional'],
    ['_fbp', 'optional'],
    ['_hjSessionUser_123456', 'optional'],
    ['_uetsid', 'optional'],
    ['mp_0a1b_mixpanel', 'optional'],
    ['hubspotutk', 'optional'],
    ['_clck', 'optional'],
    ['intercom-id-abc', 'optional'],
    ['_pk_id.1.1fff', 'exempt'],
    ['_pk_hsr.1.1fff', 'optional'],
    ['atuserid', 'exempt'],
    ['PHPSESSID', 'necessary'],
    ['XSRF-TOKEN', 'necessary'],
    ['wp_woocommerce_session_1a2b', 'necessary'],
    ['AWSALB', 'necessary'],
    ['__cf_bm', 'necessary'],
    ['OptanonConsent', 'necessary'],
    ['euconsent-v2', 'necessary'],
    ['panier', 'unknown'],
    ['ga', 'unknown'],
    ['_GA', 'unknown'],
    ['session-replay-off', 'unknown'],
  ])('%s is %s', (name, expected) => {
    expect(classifyStored(name, records).class).toBe(expected);
  });
});

test('where a platform keeps its choice is never taken for something optional', () => {
  for (const { id, stores } of CONSENT_PLATFORMS) {
    for (const { name } of stores(undefined)) {
      expect(['necessary', 'unknown'], `${id}: ${name}`).toContain(classifyStored(name, records).class);
    }
  }
});
