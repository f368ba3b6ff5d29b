import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { BinEntry, HabeasDatabase } from '../storage/database.ts';

/** Tables whose rows carry a site and go with it. */
export const TABLES_OF_A_SITE = [
  'observations',
  'receipts',
  'audits',
  'localRules',
  'noticeLinks',
  'readings',
  'corrections',
  'requests',
  'drafts',
  'sitePreferences',
] as const;

/** Tables whose rows go with a request of the site. */
export const TABLES_OF_A_REQUEST = ['events', 'letters'] as const;

/**
 * Takes everything known of a site out of the register and keeps it in the bin, whole. Gives the bin's entry, for
 * `restoreSite`; undefined where nothing was known.
 */
export async function eraseSite(database: HabeasDatabase, site: Site, now: Date): Promise<BinEntry['id'] | undefined> {
  const tables = [...TABLES_OF_A_SITE, ...TABLES_OF_A_REQUEST].map((name) => database.table(name));
  return database.transaction('rw', [...tables, database.bin], async () => {
    const requestIds = await database.requests.where('site').equals(site).primaryKeys();
    const rows: BinEntry['rows'] = {};
    for (const name of TABLES_OF_A_SITE) {
      const ofSite = database.table(name).where('site').equals(site);
      rows[name] = await ofSite.toArray();
      await ofSite.delete();
    }
    for (const name of TABLES_OF_A_REQUEST) {
      const ofRequests = database.table(name).where('requestId').anyOf(requestIds);
      rows[name] = await ofRequests.toArray();
      await ofRequests.delete();
    }
    if (Object.values(rows).every((kept) => kept.length === 0)) return undefined;
    const id = crypto.randomUUID();
    await database.bin.add({ id, deletedAt: instantOf(now), site, rows });
    return id;
  });
}
