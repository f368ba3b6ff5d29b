import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from '../core/ids.ts';
import type { Observation } from '../core/register/observation.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { recordObservation } from './record-observation.ts';
import { withdrawObservation } from './withdraw-observation.ts';

const SEEN = {
  site: 'maison.fr' as Site,
  host: 'compte.maison.fr',
  kind: 'account-opened',
  categories: ['email'],
} satisfies Pick<Observation, 'site' | 'host' | 'kind' | 'categories'>;
const MARCH = new Date('2026-03-19T10:00:00.000Z');
const APRIL = new Date('2026-04-02T10:00:00.000Z');

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase('record-observation');
});
afterEach(() => database.delete());

test('what is seen first is a row of its own', async () => {
  const { id, before } = await recordObservation(database, SEEN, MARCH);
  expect(before).toBeUndefined();
  const at = MARCH.toISOString();
  expect(await database.observations.toArray()).toEqual([{ id, ...SEEN, first: at, last: at, count: 1 }]);
});

test('what is seen again folds into its row: first, last, count, and every category', async () => {
  await recordObservation(database, SEEN, MARCH);
  await recordObservation(database, { ...SEEN, categories: ['phone', 'identity'] }, APRIL);
  expect(await database.observations.toArray()).toMatchObject([
    { categories: ['identity', 'email', 'phone'], first: MARCH.toISOString(), last: APRIL.toISOString(), count: 2 },
  ]);
});

test('another host or kind is another row', async () => {
  await recordObservation(database, SEEN, MARCH);
  await recordObservation(database, { ...SEEN, kind: 'order' }, MARCH);
  await recordObservation(database, { ...SEEN, host: 'maison.fr' }, MARCH);
  expect(await database.observations.count()).toBe(3);
});

test('a clock set back moves neither end the wrong way', async () => {
  await recordObservation(database, SEEN, APRIL);
  await recordObservation(database, SEEN, MARCH);
  expect(await database.observations.toArray()).toMatchObject([
    { first: MARCH.toISOString(), last: APRIL.toISOString(), count: 2 },
  ]);
});

test('two forms sent at once are counted twice in one row', async () => {
  await Promise.all([recordObservation(database, SEEN, MARCH), recordObservation(database, SEEN, MARCH)]);
  expect(await database.observations.toArray()).toMatchObject([{ count: 2 }]);
});

test('what is taken back leaves nothing where nothing was', async () => {
  const { id, before } = await recordObservation(database, SEEN, MARCH);
  await withdrawObservation(database, before, id);
  expect(await database.observations.count()).toBe(0);
});

test('what is taken back leaves the row as it was', async () => {
  await recordObservation(database, SEEN, MARCH);
  const rows = await database.observations.toArray();
  const { id, before } = await recordObservation(database, { ...SEEN, categories: ['phone'] }, APRIL);
  await withdrawObservation(database, before, id);
  expect(await database.observations.toArray()).toEqual(rows);
});

test('what was folded in meanwhile stays', async () => {
  const { id, before } = await recordObservation(database, SEEN, MARCH);
  await recordObservation(database, SEEN, APRIL);
  await withdrawObservation(database, before, id);
  expect(await database.observations.toArray()).toMatchObject([{ count: 1, last: APRIL.toISOString() }]);
});

test('a row the person erased meanwhile does not come back', async () => {
  await recordObservation(database, SEEN, MARCH);
  const { id, before } = await recordObservation(database, SEEN, APRIL);
  await database.observations.clear();
  await withdrawObservation(database, before, id);
  expect(await database.observations.count()).toBe(0);
});
