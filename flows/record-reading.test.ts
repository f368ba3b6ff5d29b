import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { NoticeReading } from '../core/controller/controller.ts';
import type { Instant } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { recordReading } from './record-reading.ts';

const site = 'maison.fr' as Site;
const readingOf = (name: string, at: string): Omit<NoticeReading, 'id' | 'site' | 'readAt'> => ({
  url: 'https://maison.fr/confidentialite',
  kind: 'privacy-notice',
  language: 'fr',
  facts: {
    name: { value: name, quote: name, source: 'https://maison.fr/', at: at as Instant, confidence: 'high', by: 'page' },
  },
});

test('a page that says the same moves the date of its reading; one that changed adds a reading', async () => {
  const database = new HabeasDatabase(`readings-${crypto.randomUUID()}`);
  const days = ['2026-03-01', '2026-04-01', '2026-05-01'].map((day) => `${day}T10:00:00.000Z`);
  await recordReading(database, site, readingOf('Maison SARL', days[0] ?? ''), new Date(days[0] ?? ''));
  await recordReading(database, site, readingOf('Maison SARL', days[1] ?? ''), new Date(days[1] ?? ''));
  await recordReading(database, site, readingOf('Maison SAS', days[2] ?? ''), new Date(days[2] ?? ''));

  const rows = await database.readings.orderBy('[site+readAt]').toArray();
  expect(rows.map(({ readAt, facts }) => [readAt, facts.name?.value])).toEqual([
    [days[1], 'Maison SARL'],
    [days[2], 'Maison SAS'],
  ]);
});
