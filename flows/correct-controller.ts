import type { ControllerField } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Keeps the person's own word on one field; undefined takes it back, and what the pages say counts again. */
export async function correctController(
  database: HabeasDatabase,
  site: Site,
  field: ControllerField,
  value: string | string[] | undefined,
  now: Date,
): Promise<void> {
  if (value === undefined) await database.corrections.delete([site, field]);
  else await database.corrections.put({ site, field, value, at: instantOf(now) });
}
