import type { Day } from '../core/day.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { statusOf } from './follow-request.ts';

/** How many requests wait for the person because their last day has passed. Computed, so that sleep cannot falsify it. */
export async function countOverdue(database: HabeasDatabase, today: Day): Promise<number> {
  const [requests, events] = await database.transaction('r', database.requests, database.events, () =>
    Promise.all([database.requests.toArray(), database.events.toArray()]),
  );
  const eventsOf = Map.groupBy(events, ({ requestId }) => requestId);
  return requests.filter((request) => statusOf(request, eventsOf.get(request.id) ?? [], today) === 'overdue').length;
}
