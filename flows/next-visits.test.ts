import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConsentOutcome } from '../core/consent/receipt.ts';
import { toInstant } from '../core/day.ts';
import { newId, type Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { sitesToVisit } from './next-visits.ts';
import { recordAudit } from './record-audit.ts';
import { setSitePreference } from './set-site-preference.ts';

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

const time = (text: string) => new Date(`2026-${text}:00.000Z`);
const decide = (site: string, at: string, outcome: ConsentOutcome) =>
  database.receipts.add({
    id: newId(),
    site: site as Site,
    host: site,
    at: toInstant(`2026-${at}:00.000Z`),
    platform: undefined,
    rule: undefined,
    banner: undefined,
    offered: [],
    pressed: [],
    before: undefined,
    after: undefined,
    outcome,
    refused: [],
    remaining: [],
    tookMs: 1,
  });
const due = (now: string) => sitesToVisit(database, time(now));

test('the last receipt of a site decides, and only a stored refusal counts', async () => {
  await decide('refuse.fr', '03-05T10:00', 'not-refused');
  await decide('refuse.fr', '03-05T11:00', 'refused');
  await decide('doute.fr', '03-05T10:00', 'refused');
  await decide('doute.fr', '03-05T11:00', 'unconfirmed');
  expect(await due('03-06T10:00')).toEqual(['refuse.fr']);
});

test('a site whose visit was audited rests for a day', async () => {
  await decide('refuse.fr', '03-05T11:00', 'refused');
  const found = { site: 'refuse.fr' as Site, host: 'refuse.fr', things: [], thirdParties: [] };
  const now = time('03-06T10:00');
  await recordAudit(database, { ...found, phase: 'after-refusal' }, { loadedAt: now, now });
  expect(await due('03-06T10:01')).toEqual(['refuse.fr']);
  await recordAudit(database, { ...found, phase: 'next-visit' }, { loadedAt: now, now });
  expect(await due('03-07T09:59')).toEqual([]);
  expect(await due('03-07T10:00')).toEqual(['refuse.fr']);
});

test('where Habeas is off, nothing is looked at', async () => {
  await decide('refuse.fr', '03-05T11:00', 'refused');
  await setSitePreference(database, 'refuse.fr' as Site, 'ask');
  expect(await due('03-06T10:00')).toEqual(['refuse.fr']);
  await setSitePreference(database, 'refuse.fr' as Site, 'off');
  expect(await due('03-06T10:00')).toEqual([]);
});
