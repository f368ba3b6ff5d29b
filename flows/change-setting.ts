import { type Instant, instantOf } from '../core/day.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { type Settings, writeSetting } from '../storage/settings.ts';

const HOUR_MS = 3_600_000;

export async function changeSetting<Key extends keyof Settings>(
  database: HabeasDatabase,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await writeSetting(database, key, value);
}

/** Lets refusing rest for so many hours. Gives the moment at which it takes up again. */
export async function pauseRefusing(database: HabeasDatabase, hours: number, now: Date): Promise<Instant> {
  const until = instantOf(new Date(now.getTime() + hours * HOUR_MS));
  await writeSetting(database, 'pausedUntil', until);
  return until;
}

/** A night that runs past midnight is still today: tomorrow begins at four. */
const MORNING_HOUR = 4;

/** Lets refusing rest until tomorrow, by the person's clock. Gives the moment at which it takes up again. */
export async function pauseUntilTomorrow(database: HabeasDatabase, now: Date): Promise<Instant> {
  const morning = new Date(now.getTime());
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning.getTime() <= now.getTime()) morning.setDate(morning.getDate() + 1);
  const until = instantOf(morning);
  await writeSetting(database, 'pausedUntil', until);
  return until;
}

/** Ends a pause, and turns refusing on where it was off. */
export async function resumeRefusing(database: HabeasDatabase): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await writeSetting(database, 'refuse', true);
    await writeSetting(database, 'pausedUntil', undefined);
  });
}
