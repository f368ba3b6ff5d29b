import type { Day } from '../../core/day.ts';
import type { DirectoryRecord } from '../../core/directory/record.ts';
import type { Site } from '../../core/ids.ts';
import { findController } from '../../flows/find-controller.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { type RequestView, readRequests } from '../read.ts';

export type CompanyView = {
  record: DirectoryRecord | undefined;
  /** Sites of the person's own register that resolve to this controller. */
  sites: Site[];
  requests: RequestView[];
};

/** One record of the directory with what the person has to do with it. */
export async function readCompany(database: HabeasDatabase, slug: string, today: Day): Promise<CompanyView> {
  const record = await database.directory.get(slug);
  if (record === undefined) return { record, sites: [], requests: [] };
  const [observed, asked, corrected] = await Promise.all([
    database.observations.where('site').anyOf(record.domains).toArray(),
    readRequests(database, today),
    database.corrections.filter(({ field, value }) => field === 'name' && value === record.name).toArray(),
  ]);
  const near = new Set<Site>([
    ...observed.map(({ site }) => site),
    ...asked
      .filter(({ request, name }) => record.domains.includes(request.site) || name === record.name)
      .map(({ request }) => request.site),
    ...corrected.map(({ site }) => site),
  ]);
  const sites: Site[] = [];
  for (const site of near) {
    const { facts, record: own } = await findController(database, site);
    if (own?.slug === slug || facts.name?.value === record.name) sites.push(site);
  }
  return { record, sites: sites.sort(), requests: asked.filter(({ request }) => sites.includes(request.site)) };
}
