import { holidaysOf } from '../catalog/holidays.ts';
import { regimeOf } from '../catalog/regimes.ts';
import type { Day } from '../core/day.ts';
import type { AccessRequest, RequestEvent, RequestStatus } from '../core/request/event.ts';
import { type RequestDeadline, reckonDeadline } from '../core/request/request-deadline.ts';
import { statusAt } from '../core/request/status.ts';

/** The last day for the answer and how it was reckoned; undefined until the request is sent. */
export function deadlineOfRequest(
  request: Pick<AccessRequest, 'regime' | 'country' | 'region'>,
  events: readonly RequestEvent[],
): RequestDeadline | undefined {
  const calendar = holidaysOf(request.country, request.region);
  return reckonDeadline(events, { regime: regimeOf(request.regime), calendar });
}

/** How the request stands on `today`. */
export function statusOf(
  request: Pick<AccessRequest, 'regime' | 'country' | 'region'>,
  events: readonly RequestEvent[],
  today: Day,
): RequestStatus {
  return statusAt(events, deadlineOfRequest(request, events), today);
}
