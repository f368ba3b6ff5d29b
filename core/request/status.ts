import { type Day, daysBetween } from '../day.ts';
import type { Deadline } from '../law/deadline.ts';
import type { RequestEvent, RequestStatus } from './event.ts';

/** From so many days before the last day a request is due soon. */
const SOON_DAYS = 7;

/** How a request stands on `today`; `deadline` is that of the same events. Never stored: time would falsify it. */
export function statusAt(
  events: readonly RequestEvent[],
  deadline: Pick<Deadline, 'lastDay'> | undefined,
  today: Day,
): RequestStatus {
  const happened = new Set(events.map(({ kind }) => kind));
  if (happened.has('closed')) return 'closed';
  if (happened.has('answered')) return 'answered';
  if (deadline === undefined) return 'draft';
  const left = daysBetween(today, deadline.lastDay);
  if (left < 0) return 'overdue';
  return left <= SOON_DAYS ? 'due-soon' : 'waiting';
}
