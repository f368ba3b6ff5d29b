import { instantOf } from '../core/day.ts';
import type { HabeasDatabase } from '../storage/database.ts';

const MOST_PROBLEMS = 200;

/**
 * Keeps an error that was caught at an entrypoint for the person to see; nothing is sent. Only the error's name and the
 * first line of its message are kept, without addresses: a message may quote what it failed on.
 *
 * @param where the entrypoint and what it was doing, in our own words
 */
export async function noteProblem(database: HabeasDatabase, where: string, error: unknown, now: Date): Promise<void> {
  const [name, text] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)];
  const message = `${name}: ${text.split('\n')[0] ?? ''}`.replace(/\b\w+:\/\/\S+|\S+@\S+/g, '…').slice(0, 200);
  await database.transaction('rw', database.problems, async () => {
    await database.problems.add({ at: instantOf(now), where, message });
    const surplus = (await database.problems.count()) - MOST_PROBLEMS;
    if (surplus > 0) await database.problems.limit(surplus).delete();
  });
}
