import type { Day } from '../core/day.ts';
import type { RequestId } from '../core/ids.ts';
import type { Draft, Letter } from '../core/letter/letter.ts';
import type { Channel } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';

export type Sending = { requestId: RequestId; letter: Letter; channel: Channel; day: Day; country?: string };

/** Gives the draft that was sent, for `unmarkSent`; undefined where the request had been marked as sent already. */
export async function markSent(_database: HabeasDatabase, _sending: Sending, _now: Date): Promise<Draft | undefined> {
  throw new Error('under construction');
}
