import { holidayRegionOf } from '../catalog/holidays.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { findController } from './find-controller.ts';

/**
 * Country of the controller, as far as the person, its pages or the directory say it, and the region of its address that has public
 * holidays of its own. A transaction around it must hold `tablesOfController`.
 */
export async function placeOfController(
  database: HabeasDatabase,
  site: Site,
): Promise<{ country: string | undefined; regionIn: (country: string) => string | undefined }> {
  const { facts } = await findController(database, site);
  return {
    country: facts.country?.value,
    regionIn: (country) => holidayRegionOf(country, facts.address?.value ?? []),
  };
}
