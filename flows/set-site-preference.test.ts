import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { setSiteGpc, setSitePreference } from './set-site-preference.ts';

const SITE = 'maison.fr' as Site;
let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());
const rows = () => database.sitePreferences.toArray();

test('banners and GPC are set apart, neither losing the other', async () => {
  await setSitePreference(database, SITE, 'ask');
  await setSiteGpc(database, SITE, 'off');
  expect(await rows()).toEqual([{ site: SITE, consent: 'ask', gpc: 'off' }]);
  await setSitePreference(database, SITE, 'off');
  expect(await rows()).toEqual([{ site: SITE, consent: 'off', gpc: 'off' }]);
  await setSitePreference(database, SITE, undefined);
  expect(await rows()).toEqual([{ site: SITE, consent: 'refuse', gpc: 'off' }]);
  await setSiteGpc(database, SITE, undefined);
  expect(await rows()).toEqual([]);
});

test('GPC given back leaves what is said of banners', async () => {
  await setSiteGpc(database, SITE, 'off');
  await setSitePreference(database, SITE, 'off');
  await setSiteGpc(database, SITE, undefined);
  expect(await rows()).toEqual([{ site: SITE, consent: 'off' }]);
});

test('what holds everywhere leaves no row', async () => {
  await setSitePreference(database, SITE, 'off');
  await setSitePreference(database, SITE, undefined);
  await setSiteGpc(database, SITE, undefined);
  expect(await rows()).toEqual([]);
});
