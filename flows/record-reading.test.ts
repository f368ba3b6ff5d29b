import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Instant, instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { correctController } from './correct-controller.ts';
import { recordNoticeLinks } from './record-notice-links.ts';
import { recordReading } from './record-reading.ts';

const site = 'maison.example' as Site;
const monday = new Date('2026-03-02T08:00:00.000Z');
const tuesday = new Date('2026-03-03T08:00:00.000Z');
const wednesday = new Date('2026-03-04T08:00:00.000Z');
let database: HabeasDatabase;

beforeEach(() => {
  database = new HabeasDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function saying(name: string, at: Date, url = 'https://maison.example/p') {
  const sourced = { value: name, quote: name, source: url, at: instantOf(at), confidence: 'high', by: 'page' } as const;
  return { url, kind: 'privacy-notice', language: 'fr', facts: { name: sourced } } as const;
}

test('a page that says the same again moves only the day it was read', async () => {
  const first = await recordReading(database, site, saying('A', monday), monday);
  const second = await recordReading(database, site, saying('A', tuesday), tuesday);
  expect(second).toBe(first);
  expect(await database.readings.toArray()).toMatchObject([{ id: first, readAt: tuesday.toISOString() as Instant }]);
});

test('a page that says something else is a row more, also where it once said so before', async () => {
  await recordReading(database, site, saying('A', monday), monday);
  await recordReading(database, site, saying('B', tuesday), tuesday);
  await recordReading(database, site, saying('A', wednesday), wednesday);
  const rows = await database.readings.orderBy('[site+readAt]').toArray();
  expect(rows.map(({ facts }) => facts.name?.value)).toEqual(['A', 'B', 'A']);
});

test('two pages of one site are kept apart', async () => {
  await recordReading(database, site, saying('A', monday), monday);
  await recordReading(database, site, saying('A', monday, 'https://maison.example/legal'), monday);
  expect(await database.readings.count()).toBe(2);
});

test('a link found again stands where it was found last', async () => {
  const at = (url: string) => [{ kind: 'privacy-notice', url }] as const;
  await recordNoticeLinks(database, site, at('https://maison.example/old'), monday);
  await recordNoticeLinks(database, site, at('https://maison.example/new'), tuesday);
  expect(await database.noticeLinks.toArray()).toEqual([
    { site, kind: 'privacy-notice', url: 'https://maison.example/new', foundAt: tuesday.toISOString() },
  ]);
});

test.each([
  ['name', '  Maison\u202e  Bleue\n', 'Maison Bleue'],
  ['rightsEmail', 'rgpd@Maison.example', 'rgpd@maison.example'],
  ['country', 'FR', 'FR'],
  ['address', ' 1 rue A \n75001 Paris\n', ['1 rue A', '75001 Paris']],
] as const)("the person's %s is kept clean", async (field, value, kept) => {
  expect(await correctController(database, site, field, value, monday)).toBeUndefined();
  expect(await database.corrections.toArray()).toMatchObject([{ site, field, value: kept }]);
});

test.each([
  ['name', '  ', 'empty'],
  ['rightsEmail', 'rgpd@maison.example?bcc=x@y.example', 'not-an-email'],
  ['dpoEmail', 'nobody', 'not-an-email'],
  ['country', 'France', 'not-a-country'],
  ['address', ['1', '2', '3', '4', '5', '6'], 'too-many-lines'],
] as const)('a %s that cannot stand (%j) is refused: %s', async (field, value, refused) => {
  const given = typeof value === 'string' ? value : [...value];
  expect(await correctController(database, site, field, given, monday)).toEqual({ refused });
  expect(await database.corrections.count()).toBe(0);
});

test('a correction can be taken back', async () => {
  await correctController(database, site, 'name', 'A', monday);
  await correctController(database, site, 'name', undefined, tuesday);
  expect(await database.corrections.count()).toBe(0);
});
