import type { Site } from '../core/ids.ts';
import type { HabeasDatabase, SitePreference } from '../storage/database.ts';

/** Sets what happens with banners on one site; undefined: the same as everywhere. What is said of GPC there stays. */
export async function setSitePreference(
  database: HabeasDatabase,
  site: Site,
  consent: SitePreference['consent'] | undefined,
): Promise<void> {
  await change(database, site, ({ gpc }) =>
    consent === undefined && gpc === undefined ? undefined : { consent, gpc },
  );
}

/** Sets whether one site is told of Global Privacy Control; undefined: the same as everywhere. Banners there stay as they were. */
export async function setSiteGpc(
  database: HabeasDatabase,
  site: Site,
  gpc: SitePreference['gpc'] | undefined,
): Promise<void> {
  await change(database, site, ({ consent }) =>
    // A row that says what holds everywhere says nothing.
    gpc === undefined && (consent === undefined || consent === 'refuse') ? undefined : { consent, gpc },
  );
}

type Wanted = { consent?: SitePreference['consent'] | undefined; gpc?: SitePreference['gpc'] };

async function change(database: HabeasDatabase, site: Site, next: (now: Wanted) => Wanted | undefined): Promise<void> {
  await database.transaction('rw', database.sitePreferences, async () => {
    const wanted = next((await database.sitePreferences.get(site)) ?? {});
    if (wanted === undefined) await database.sitePreferences.delete(site);
    else {
      const { consent = 'refuse', gpc } = wanted;
      await database.sitePreferences.put({ site, consent, ...(gpc !== undefined && { gpc }) });
    }
  });
}
