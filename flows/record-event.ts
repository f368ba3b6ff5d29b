import type { Day } from '../core/day.ts';
import type { EventId, RequestId } from '../core/ids.ts';
import type { RequestEvent } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What the person reports. Drafting and sending are noted by their own flows. */
export type ReportedEvent = {
  requestId: RequestId;
  kind: Exclude<RequestEvent['kind'], 'drafted' | 'sent'>;
  day: Day;
  note?: string;
};

export async function recordEvent(_database: HabeasDatabase, _event: ReportedEvent, _now: Date): Promise<EventId> {
  throw new Error('under construction');
}

/** Takes back one reported event. */
export async function takeBackEvent(_database: HabeasDatabase, _id: EventId): Promise<void> {
  throw new Error('under construction');
}
