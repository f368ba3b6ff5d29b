import type { NoticeReading } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import { newId, type ReadingId, type Site } from '../core/ids.ts';
import { sameReading } from '../core/notice/same-reading.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Keeps one reading of one page. Where the page says what it said the last time, only that row's `readAt` moves;
 * otherwise a new row stands beside the old ones, so that what changed can be shown. Gives the row's identifier.
 */
export function recordReading(
  database: HabeasDatabase,
  site: Site,
  reading: Omit<NoticeReading, 'id' | 'site' | 'readAt'>,
  now: Date,
): Promise<ReadingId> {
  return database.transaction('rw', database.readings, async () => {
    const readAt = instantOf(now);
    const rows = await database.readings.where('site').equals(site).sortBy('readAt');
    const last = rows.findLast(({ url }) => url === reading.url);
    if (last !== undefined && sameReading(last, reading)) {
      await database.readings.update(last.id, { readAt });
      return last.id;
    }
    return database.readings.add({ ...reading, id: newId<ReadingId>(), site, readAt });
  });
}
