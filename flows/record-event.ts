import { type Day, instantOf, toDay } from '../core/day.ts';
import { type EventId, newId, type RequestId } from '../core/ids.ts';
import type { RequestEvent } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What the person reports. Drafting and sending are noted by their own flows. */
export type ReportedEvent = {
  requestId: RequestId;
  kind: Exclude<RequestEvent['kind'], 'drafted' | 'sent'>;
  day: Day;
  note?: string;
};

/**
 * Notes an event of a request.
 * @throws RangeError when `day` is not a calendar day
 * @throws Error where there is no such request
 */
export async function recordEvent(database: HabeasDatabase, event: ReportedEvent, now: Date): Promise<EventId> {
  const day = toDay(event.day);
  const { requests, events } = database;
  return database.transaction('rw', [requests, events], async () => {
    if ((await requests.get(event.requestId)) === undefined) throw new Error('no such request');
    const id = newId<EventId>();
    await events.add({ ...event, id, day, notedAt: instantOf(now) });
    return id;
  });
}

/** Takes back one reported event. A sending is taken back by `unmarkSent`, and left alone here. */
export async function takeBackEvent(database: HabeasDatabase, id: EventId): Promise<void> {
  const { events } = database;
  await database.transaction('rw', events, async () => {
    const event = await events.get(id);
    if (event !== undefined && event.kind !== 'sent' && event.kind !== 'drafted') await events.delete(id);
  });
}
