import type { RequestId } from '../core/ids.ts';
import type { Draft } from '../core/letter/letter.ts';
import type { HabeasDatabase } from '../storage/database.ts';

export type DraftPatch = Partial<Pick<Draft, 'language' | 'identityId' | 'accountEmail' | 'customerNumber' | 'edited'>>;

/** Gives false where there is no such draft (it was sent, or deleted, meanwhile). */
export async function changeDraft(
  _database: HabeasDatabase,
  _requestId: RequestId,
  _patch: DraftPatch,
  _now: Date,
): Promise<boolean> {
  throw new Error('under construction');
}
