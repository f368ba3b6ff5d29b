import { controllerOf } from '../core/controller/controller-of.ts';
import { namesSought } from '../core/directory/match.ts';
import type { DirectoryRecord } from '../core/directory/record.ts';
import { type Resolution, resolveController } from '../core/directory/resolve.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Who answers for a site, from the person's word, its pages and the directory; see core/directory/resolve.ts. A
 * transaction around it must hold `tablesOfController`.
 *
 * @param family other domains of the organisation, where they are known
 */
export async function findController(
  database: HabeasDatabase,
  site: Site,
  family: readonly string[] = [],
): Promise<Resolution> {
  const { readings, corrections, observations, directory } = database;
  const known = {
    readings: await readings.where('site').equals(site).toArray(),
    corrections: await corrections.where('site').equals(site).toArray(),
  };
  const hosts = (await observations.where('site').equals(site).toArray()).map(({ host }) => host);
  const name = controllerOf(known.readings, known.corrections).facts.name?.value;
  const found: DirectoryRecord[] = [
    ...(await directory
      .where('domains')
      .anyOf([site, ...family])
      .toArray()),
    ...(await directory.where('names').anyOf(namesSought({ site, name })).toArray()),
  ];
  return resolveController(known, found, { site, hosts, family });
}

export function tablesOfController({ readings, corrections, observations, directory }: HabeasDatabase) {
  return [readings, corrections, observations, directory];
}
