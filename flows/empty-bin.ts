import { instantOf } from '../core/day.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** How long a deleted site can be brought back. */
export const BIN_DAYS = 30;

const DAY_MS = 86_400_000;

/** Erases for good what has lain in the bin longer than `days`; 0 empties it. Gives the number of sites erased. */
export async function emptyBin(database: HabeasDatabase, now: Date, days = BIN_DAYS): Promise<number> {
  const limit = instantOf(new Date(now.getTime() - days * DAY_MS));
  return database.bin.where('deletedAt').belowOrEqual(limit).delete();
}
