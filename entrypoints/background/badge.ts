import { browser } from 'wxt/browser';
import { localDayOf } from '../../core/day.ts';
import { countOverdue } from '../../flows/count-overdue.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';

const ALARM = 'badge';

/** Counts again every hour, since a day may end; a count is always made from the requests, never from the alarm. */
export async function keepBadge(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) === undefined) browser.alarms.create(ALARM, { periodInMinutes: 60 });
}

/** A number on the button for what waits for the person, and nothing where nothing does. */
export async function showBadge(database: HabeasDatabase, now: Date): Promise<void> {
  const { badge } = await readSettings(database);
  const overdue = badge ? await countOverdue(database, localDayOf(now)) : 0;
  await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
  await browser.action.setBadgeText({ text: overdue === 0 ? '' : String(overdue) });
}
