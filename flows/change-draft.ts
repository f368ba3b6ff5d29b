import { instantOf } from '../core/day.ts';
import type { RequestId } from '../core/ids.ts';
import type { Draft } from '../core/letter/letter.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What the person may change. `edited: undefined` gives their own wording up and follows the facts again. */
export type DraftPatch = Partial<Pick<Draft, 'language' | 'identityId' | 'accountEmail' | 'customerNumber' | 'edited'>>;

/**
 * Keeps what the person typed; fields not in the patch stay, so that two open pages do not undo each other.
 * Gives false where there is no such draft (it was sent, or deleted, meanwhile).
 */
export async function changeDraft(
  database: HabeasDatabase,
  requestId: RequestId,
  patch: DraftPatch,
  now: Date,
): Promise<boolean> {
  const { drafts } = database;
  return database.transaction('rw', drafts, async () => {
    const draft = await drafts.get(requestId);
    if (draft === undefined) return false;
    await drafts.put({ ...draft, ...patch, changedAt: instantOf(now) });
    return true;
  });
}
