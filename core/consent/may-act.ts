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
  /** What the person wants on this site: nothing is done, or they choose and only what they choose is read. */
  wish: 'refuse' | 'off' | 'ask' | undefined;
  /** The person lets refusing rest here for this visit. */
  rests: boolean;
  site: string;
  acts: readonly Act[];
  now: number;
};

/**
 * What may be done: refuse, or only read what the person chooses; nothing, since they want it so (`rest`) or since the page
 * was loaded anew at each refusal lately (`stop`), which one more would not help.
 */
export function whatMayBeDone(circumstances: Circumstances): 'refuse' | 'read' | 'rest' | 'stop' {
  const { refuse, pausedUntil, wish, rests, site, acts, now } = circumstances;
  if (!refuse || rests || wish === 'off' || (pausedUntil !== undefined && now < pausedUntil)) return 'rest';
  if (wish === 'ask') return 'read';
  const loads = new Set(recentActs(acts, now).flatMap((act) => (act.site === site ? [act.load] : [])));
  return loads.size < MOST_LOADS ? 'refuse' : 'stop';
}

/** Those of `acts` that still count. */
export function recentActs(acts: readonly Act[], now: number): Act[] {
  return acts.filter(({ at }) => now - at < LOOP_WINDOW_MS);
}
