import type { ControllerFacts, ControllerField } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Keeps, as the person's own word, which of two things that a site says they hold right. An address brings the country
 * that was read with it, since a country of another page would not belong to it.
 */
export function chooseControllerValue(
  database: HabeasDatabase,
  site: Site,
  { field, value }: { field: ControllerField; value: NonNullable<ControllerFacts[ControllerField]> },
  now: Date,
): Promise<void> {
  const { corrections, readings } = database;
  return database.transaction('rw', corrections, readings, async () => {
    const at = instantOf(now);
    await corrections.put({ site, field, value: value.value, at });
    if (field !== 'address') return;
    const pages = await readings.where('site').equals(site).sortBy('readAt');
    const read = pages.findLast(({ facts }) => JSON.stringify(facts.address?.value) === JSON.stringify(value.value));
    const country = read?.facts.country?.value;
    if (country !== undefined) await corrections.put({ site, field: 'country', value: country, at });
  });
}
