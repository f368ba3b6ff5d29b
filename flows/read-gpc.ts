import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';

/** Whether Global Privacy Control is signalled, and the sites that are not told, in order. */
export type GpcPlan = { on: boolean; except: Site[] };

/** A site is left out where the person switched the signal off there, or Habeas altogether. */
export async function readGpc(database: HabeasDatabase): Promise<GpcPlan> {
  const [{ gpc }, preferences] = await Promise.all([readSettings(database), database.sitePreferences.toArray()]);
  const except = preferences.filter((one) => one.gpc === 'off' || one.consent === 'off').map(({ site }) => site);
  return { on: gpc, except: except.toSorted() };
}
