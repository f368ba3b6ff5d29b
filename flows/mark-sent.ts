import { holidayRegionOf } from '../catalog/holidays.ts';
import { type Day, instantOf, toDay } from '../core/day.ts';
import { newId, type RequestId } from '../core/ids.ts';
import type { Draft, Letter } from '../core/letter/letter.ts';
import type { Channel, RequestEvent } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { tablesOfController } from './find-controller.ts';
import { placeOfController } from './place-of-controller.ts';

export type Sending = {
  requestId: RequestId;
  letter: Letter;
  channel: Channel;
  /** The day on which the person sent it. */
  day: Day;
  /** The controller's country, where the caller knows it better than the database. */
  country?: string;
};

/**
 * Notes that the person sent the letter: the event, the letter word for word, and the draft gone, in one transaction.
 * Gives the draft, for `unmarkSent`; undefined where it was gone already (marked twice), and then nothing changes.
 * @throws RangeError when `day` is not a calendar day
 * @throws Error where there is no such request
 */
export async function markSent(database: HabeasDatabase, sending: Sending, now: Date): Promise<Draft | undefined> {
  const { requestId, letter, channel } = sending;
  const day = toDay(sending.day);
  const event: RequestEvent = { id: newId(), requestId, kind: 'sent', channel, day, notedAt: instantOf(now) };
  const { requests, events, drafts, letters } = database;
  const tables = [requests, events, drafts, letters, ...tablesOfController(database)];
  return database.transaction('rw', tables, async () => {
    const request = await requests.get(requestId);
    if (request === undefined) throw new Error('no such request');
    const draft = await drafts.get(requestId);
    if (draft === undefined) return undefined;
    // The notice may have been read after the request was begun; the letter shows where it went.
    const known = await placeOfController(database, request.site);
    const country = sending.country ?? known.country ?? request.country;
    const region = holidayRegionOf(country, letter.addressee.address) ?? known.regionIn(country);
    await requests.put({ ...request, country, region });
    await events.add(event);
    await letters.add({ id: newId(), requestId, letter, channel, day });
    await drafts.delete(requestId);
    return draft;
  });
}
