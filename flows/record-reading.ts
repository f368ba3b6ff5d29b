import type { NoticeReading } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import { newId, type ReadingId, type Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Keeps one reading of a notice. A page that says the same as when it was last read moves that reading's date alone, so
 * that rows tell what changed and when.
 */
export async function recordReading(
  database: HabeasDatabase,
  site: Site,
  reading: Omit<NoticeReading, 'id' | 'site' | 'readAt'>,
  now: Date,
): Promise<ReadingId> {
  const readAt = instantOf(now);
  return database.transaction('rw', database.readings, async () => {
    const earlier = await database.readings.where('site').equals(site).sortBy('readAt');
    const last = earlier.findLast(({ url, kind }) => url === reading.url && kind === reading.kind);
    if (last !== undefined && wordsOf(last.facts) === wordsOf(reading.facts)) {
      await database.readings.put({ ...last, ...reading, readAt });
      return last.id;
    }
    return database.readings.add({ ...reading, id: newId<ReadingId>(), site, readAt });
  });
}

/** What the facts say, without when they were read. */
function wordsOf(facts: NoticeReading['facts']): string {
  return JSON.stringify(
    Object.entries(facts)
      .map(([field, { value, quote }]) => [field, value, quote])
      .toSorted(),
  );
}
