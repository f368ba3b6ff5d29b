import type { Day } from '../core/day.ts';
import type { AccessRequest, RequestEvent, RequestStatus } from '../core/request/event.ts';
import type { RequestDeadline } from '../core/request/request-deadline.ts';

/** The last day for the answer and how it was reckoned; undefined until the request is sent. */
export function deadlineOfRequest(
  _request: AccessRequest,
  _events: readonly RequestEvent[],
): RequestDeadline | undefined {
  throw new Error('under construction');
}

export function statusOf(_request: AccessRequest, _events: readonly RequestEvent[], _today: Day): RequestStatus {
  throw new Error('under construction');
}
