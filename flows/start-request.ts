import type { RequestId, Site } from '../core/ids.ts';
import type { LetterLanguage } from '../core/letter/letter.ts';
import type { LetterKind } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';

export async function startRequest(
  _database: HabeasDatabase,
  _wish: { site: Site; kind: LetterKind; language?: LetterLanguage; country?: string },
  _now: Date,
): Promise<RequestId> {
  throw new Error('under construction');
}
