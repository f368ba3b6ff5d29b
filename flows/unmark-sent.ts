import type { RequestId } from '../core/ids.ts';
import type { Draft } from '../core/letter/letter.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Gives false where there is nothing to take back. `draft` is what `markSent` gave; without it the text of the letter is kept. */
export async function unmarkSent(
  _database: HabeasDatabase,
  _sent: { requestId: RequestId; draft?: Draft | undefined },
  _now: Date,
): Promise<boolean> {
  throw new Error('under construction');
}
