import type { Day } from '../day.ts';
import { type Deadline, deadlineOf } from '../law/deadline.ts';
import type { HolidayCalendar } from '../law/holiday.ts';
import type { Regime } from '../law/regime.ts';
import { addWorkingDays } from '../law/working-day.ts';
import type { Channel, RequestEvent } from './event.ts';
import { inOrder } from './order.ts';

/** The day on which a request counts as received, and whether it is only an estimate. */
export type Receipt = { day: Day; channel: Channel; sent: Day; estimated: boolean };

/** The last day for an answer to a request. */
export type RequestDeadline = Deadline & {
  receipt: Receipt;
  /** `in-time`: an extension was announced within the first period and counts; `late`: it came after it and does not. */
  extension: 'none' | 'in-time' | 'late';
};

/** The law by which a request is followed: its regime, and the holidays of the controller's country. */
export type RequestLaw = {
  regime: Pick<Regime, 'answer' | 'extendedAnswer'>;
  calendar: HolidayCalendar | undefined;
};

/**
 * The last day for the answer, as of the events; undefined until the request is sent.
 *
 * An extension runs from receipt, not from its notice, and counts only if it was announced within the first period.
 * @see Art. 12(3) GDPR; EDPB Guidelines 01/2022
 */
export function reckonDeadline(events: readonly RequestEvent[], law: RequestLaw): RequestDeadline | undefined {
  const receipt = receiptOf(events, law.calendar);
  if (receipt === undefined) return undefined;
  const first = deadlineOf(receipt.day, law.regime.answer, law.calendar);
  const extended = inOrder(events).find(({ kind }) => kind === 'extended');
  if (extended === undefined) return { ...first, receipt, extension: 'none' };
  if (extended.day > first.lastDay) return { ...first, receipt, extension: 'late' };
  return { ...deadlineOf(receipt.day, law.regime.extendedAnswer, law.calendar), receipt, extension: 'in-time' };
}

/** A letter without proof of receipt is taken to arrive so many working days after posting. */
const POSTAL_WORKING_DAYS = 3;

/**
 * When the request reached the controller. E-mail and web form: the day sent. By post: the day on the advice of
 * receipt, as far as the person noted it, else an estimate. The first sending starts the clock.
 */
export function receiptOf(events: readonly RequestEvent[], calendar: HolidayCalendar | undefined): Receipt | undefined {
  const ordered = inOrder(events);
  const sending = ordered.find((event) => event.kind === 'sent');
  if (sending === undefined) return undefined;
  const { channel, day: sent } = sending;
  if (channel === 'email' || channel === 'web-form') return { day: sent, channel, sent, estimated: false };
  const received = ordered.find(({ kind, day }) => kind === 'received' && day >= sent);
  if (received !== undefined) return { day: received.day, channel, sent, estimated: false };
  return { day: addWorkingDays(sent, POSTAL_WORKING_DAYS, calendar), channel, sent, estimated: true };
}
