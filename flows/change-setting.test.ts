import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HabeasDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { allowPurpose } from './allow-purpose.ts';
import { pauseRefusing, pauseUntilTomorrow, resumeRefusing } from './change-setting.ts';

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  await database.delete();
});

// In the person's own time, wherever the test runs.
test.each([
  [new Date(2026, 2, 19, 10, 0), new Date(2026, 2, 20, 4, 0)],
  [new Date(2026, 2, 19, 23, 50), new Date(2026, 2, 20, 4, 0)],
  // A night that runs past midnight.
  [new Date(2026, 2, 20, 1, 30), new Date(2026, 2, 20, 4, 0)],
  [new Date(2026, 2, 20, 4, 0), new Date(2026, 2, 21, 4, 0)],
  [new Date(2026, 11, 31, 12, 0), new Date(2027, 0, 1, 4, 0)],
])('a pause until tomorrow begun at %s ends at %s', async (now, end) => {
  expect(await pauseUntilTomorrow(database, now)).toBe(end.toISOString());
  expect((await readSettings(database)).pausedUntil).toBe(end.toISOString());
});

test('a pause is ended, and refusing turned on where it was off', async () => {
  await pauseRefusing(database, 1, new Date(2026, 2, 19));
  await database.settings.put({ key: 'refuse', value: false });
  await resumeRefusing(database);
  expect(await readSettings(database)).toMatchObject({ refuse: true, pausedUntil: undefined });
});

test('purposes allowed at once are all allowed, in one order', async () => {
  await Promise.all([allowPurpose(database, 'social', true), allowPurpose(database, 'preferences', true)]);
  expect((await readSettings(database)).allowedPurposes).toEqual(['preferences', 'social']);
  await allowPurpose(database, 'social', false);
  await allowPurpose(database, 'social', false);
  expect((await readSettings(database)).allowedPurposes).toEqual(['preferences']);
});
