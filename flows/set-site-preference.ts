import type { Site } from '../core/ids.ts';
import type { HabeasDatabase, SitePreference } from '../storage/database.ts';

/** Sets what happens with banners on one site; undefined: the same as everywhere. */
export async function setSitePreference(
  database: HabeasDatabase,
  site: Site,
  consent: SitePreference['consent'] | undefined,
): Promise<void> {
  if (consent === undefined) await database.sitePreferences.delete(site);
  else await database.sitePreferences.put({ site, consent });
}
