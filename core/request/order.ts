import type { RequestEvent } from './event.ts';

/** Events by the day they happened; those of one day by when they were noted. */
export function inOrder(events: readonly RequestEvent[]): RequestEvent[] {
  return [...events].sort((one, other) => compare(one.day, other.day) || compare(one.notedAt, other.notedAt));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
