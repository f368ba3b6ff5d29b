import { holidayRegionOf } from '../catalog/holidays.ts';
import { controllerOf } from '../core/controller/controller-of.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Country of the controller, as far as its pages or the person say it, and the region of its address that has public
 * holidays of its own. Reads `readings` and `corrections`, which a transaction around it must hold.
 */
export async function placeOfController(
  { readings, corrections }: HabeasDatabase,
  site: Site,
): Promise<{ country: string | undefined; regionIn: (country: string) => string | undefined }> {
  const { facts } = controllerOf(
    await readings.where('site').equals(site).toArray(),
    await corrections.where('site').equals(site).toArray(),
  );
  return {
    country: facts.country?.value,
    regionIn: (country) => holidayRegionOf(country, facts.address?.value ?? []),
  };
}
