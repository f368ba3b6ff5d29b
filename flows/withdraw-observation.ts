import type { Observation } from '../core/register/observation.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Takes back the observation just recorded: the form came back, it was not accepted. The row stands again as it was
 * before, or is gone. Where something else was folded in meanwhile, only the count goes back by one. One transaction.
 */
export async function withdrawObservation(
  database: HabeasDatabase,
  before: Observation | undefined,
  id: Observation['id'],
): Promise<void> {
  await database.transaction('rw', database.observations, async () => {
    const row = await database.observations.get(id);
    // Erased by the person in the meantime: it stays erased.
    if (row === undefined) return;
    if (row.count > (before?.count ?? 0) + 1) await database.observations.put({ ...row, count: row.count - 1 });
    else if (before === undefined) await database.observations.delete(id);
    else await database.observations.put(before);
  });
}
