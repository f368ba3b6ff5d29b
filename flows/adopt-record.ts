import type { ControllerCorrection } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import { factsOf } from '../core/directory/facts-of.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * The person says that a record of the directory answers for a site: from then on it is their own word. All fields at
 * once, so that no address of one controller stands under the name of another; what the record lacks is emptied.
 * Does nothing where the record is gone.
 */
export function adoptRecord(database: HabeasDatabase, site: Site, slug: string, now: Date): Promise<void> {
  const { directory, corrections } = database;
  return database.transaction('rw', [directory, corrections], async () => {
    const record = await directory.get(slug);
    if (record === undefined) return;
    const { name, address, country, rightsEmail } = factsOf(record);
    const at = instantOf(now);
    const rows: ControllerCorrection[] = [
      { site, field: 'name', value: name?.value ?? '', at },
      { site, field: 'address', value: address?.value ?? [], at },
      { site, field: 'country', value: country?.value ?? '', at },
      { site, field: 'rightsEmail', value: rightsEmail?.value ?? '', at },
      { site, field: 'dpoEmail', value: '', at },
    ];
    await corrections.bulkPut(rows);
  });
}
