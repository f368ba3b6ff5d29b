/** Banners of one tab acted on more often than this within the window are a loop of reloads. */
export const MOST_ACTS = 3;
export const LOOP_WINDOW_MS = 60_000;

/** What decides whether a banner may be refused here and now. Times in milliseconds since 1970. */
export type Circumstances = {
  refuse: boolean;
  pausedUntil: number | undefined;
  /** The person switched Habeas off on this site. */
  offHere: boolean;
  actedAt: readonly number[];
  now: number;
};

export function mayAct({ refuse, pausedUntil, offHere, actedAt, now }: Circumstances): boolean {
  if (!refuse || offHere) return false;
  if (pausedUntil !== undefined && now < pausedUntil) return false;
  return recentActs(actedAt, now).length < MOST_ACTS;
}

/** Those of `actedAt` that still count. */
export function recentActs(actedAt: readonly number[], now: number): number[] {
  return actedAt.filter((at) => now - at < LOOP_WINDOW_MS);
}
