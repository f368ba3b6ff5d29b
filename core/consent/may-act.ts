/** Loads of one site in one tab on which a banner was refused; more than this within the window are a loop of reloads. */
export const MOST_LOADS = 3;
export const LOOP_WINDOW_MS = 60_000;

/** One banner acted on: where, in which load of the page (its time origin), and when. Milliseconds since 1970. */
export type Act = { site: string; load: number; at: number };

/** What decides whether a banner may be refused here and now. */
export type Circumstances = {
  refuse: boolean;
  /** Milliseconds since 1970. */
  pausedUntil: number | undefined;
  /** The person switched Habeas off on this site, or chooses there. */
  offHere: boolean;
  site: string;
  acts: readonly Act[];
  now: number;
};

export function mayAct({ refuse, pausedUntil, offHere, site, acts, now }: Circumstances): boolean {
  if (!refuse || offHere) return false;
  if (pausedUntil !== undefined && now < pausedUntil) return false;
  const loads = new Set(recentActs(acts, now).flatMap((act) => (act.site === site ? [act.load] : [])));
  return loads.size < MOST_LOADS;
}

/** Those of `acts` that still count. */
export function recentActs(acts: readonly Act[], now: number): Act[] {
  return acts.filter(({ at }) => now - at < LOOP_WINDOW_MS);
}
