import { type Instant, instantOf } from '../core/day.ts';
import { newId } from '../core/ids.ts';
import { DATA_CATEGORIES, type Observation } from '../core/register/observation.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What was recorded, with the row as it stood before, for `withdrawObservation`. */
export type RecordedObservation = { id: Observation['id']; before: Observation | undefined };

/** Writes one observation, folded into the row of its site, host and kind. One transaction. */
export async function recordObservation(
  database: HabeasDatabase,
  seen: Pick<Observation, 'site' | 'host' | 'kind' | 'categories'>,
  now: Date,
): Promise<RecordedObservation> {
  const at = instantOf(now);
  return database.transaction('rw', database.observations, async () => {
    const key = [seen.site, seen.host, seen.kind];
    const before = await database.observations.where('[site+host+kind]').equals(key).first();
    const row = before === undefined ? firstOf(seen, at) : foldInto(before, seen, at);
    await database.observations.put(row);
    return { id: row.id, before };
  });
}

function firstOf(
  { site, host, kind, categories }: Pick<Observation, 'site' | 'host' | 'kind' | 'categories'>,
  at: Instant,
): Observation {
  return { id: newId(), site, host, kind, categories: union(categories, []), first: at, last: at, count: 1 };
}

/** A clock set back between two observations moves neither end the wrong way. */
function foldInto(before: Observation, { categories }: Pick<Observation, 'categories'>, at: Instant): Observation {
  return {
    ...before,
    categories: union(before.categories, categories),
    first: at < before.first ? at : before.first,
    last: at > before.last ? at : before.last,
    count: before.count + 1,
  };
}

/** Every category once, in the order in which they are declared. */
function union(some: Observation['categories'], others: Observation['categories']): Observation['categories'] {
  return DATA_CATEGORIES.filter((category) => some.includes(category) || others.includes(category));
}
