import type { DirectoryRecord } from '../../core/directory/record.ts';
import type { Site } from '../../core/ids.ts';
import { adoptRecord } from '../../flows/adopt-record.ts';
import { findController } from '../../flows/find-controller.ts';
import type { Services } from '../services.tsx';

/**
 * The site under which the person writes to a record: one that already resolves to it, else its own where nobody is known
 * there, which then resolves to it. Where its site is another's too, or it has none, its name in the directory, which
 * is no domain and meets none.
 */
export async function siteForRecord(
  { database, siteOf, now }: Pick<Services, 'database' | 'siteOf' | 'now'>,
  record: DirectoryRecord,
  known: readonly Site[],
): Promise<Site> {
  if (known[0] !== undefined) return known[0];
  const own = record.hosts[0] === undefined ? undefined : await siteOf(record.hosts[0]);
  const free = own !== undefined && (await findController(database, own)).facts.name === undefined;
  const site = free ? own : (record.slug as string as Site);
  await adoptRecord(database, site, record.slug, now());
  return site;
}
