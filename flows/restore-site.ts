import type { Site } from '../core/ids.ts';
import type { Observation } from '../core/register/observation.ts';
import type { BinEntry, HabeasDatabase } from '../storage/database.ts';
import { TABLES_OF_A_REQUEST, TABLES_OF_A_SITE } from './erase-site.ts';

/** Tables keyed by what the person or the site says now: there, what was learnt since the deletion stays. */
const KEPT_AS_THEY_ARE: readonly string[] = ['localRules', 'noticeLinks', 'corrections', 'sitePreferences'];

/** Brings a deleted site back, and folds it with what was seen there since. Gives the site; undefined where the bin no longer has it. */
export async function restoreSite(database: HabeasDatabase, id: BinEntry['id']): Promise<Site | undefined> {
  const tables = [...TABLES_OF_A_SITE, ...TABLES_OF_A_REQUEST].map((name) => database.table(name));
  return database.transaction('rw', [...tables, database.bin], async () => {
    const entry = await database.bin.get(id);
    if (entry === undefined) return undefined;
    for (const name of [...TABLES_OF_A_SITE, ...TABLES_OF_A_REQUEST]) {
      const rows = entry.rows[name] ?? [];
      if (name === 'observations') await foldBack(database, rows as Observation[]);
      else if (KEPT_AS_THEY_ARE.includes(name)) await putAbsent(database, name, rows);
      else await database.table(name).bulkPut(rows);
    }
    await database.bin.delete(id);
    return entry.site;
  });
}

async function putAbsent(database: HabeasDatabase, name: string, rows: readonly unknown[]): Promise<void> {
  const table = database.table(name);
  const { keyPath } = table.schema.primKey;
  const paths = Array.isArray(keyPath) ? keyPath : [String(keyPath)];
  for (const row of rows as Record<string, string>[]) {
    const key = paths.map((path) => row[path] ?? '');
    const known = await table.get(key.length === 1 ? (key[0] ?? '') : key);
    if (known === undefined) await table.add(row);
  }
}

async function foldBack(database: HabeasDatabase, observations: readonly Observation[]): Promise<void> {
  for (const restored of observations) {
    const since = await database.observations
      .where('[site+host+kind]')
      .equals([restored.site, restored.host, restored.kind])
      .first();
    if (since === undefined) await database.observations.add(restored);
    else await database.observations.put(folded(restored, since));
  }
}

function folded(restored: Observation, since: Observation): Observation {
  const firsts = [restored.first, since.first].toSorted();
  const lasts = [restored.last, since.last].toSorted();
  return {
    ...since,
    categories: [...new Set([...restored.categories, ...since.categories])],
    first: firsts[0] ?? since.first,
    last: lasts[1] ?? since.last,
    count: restored.count + since.count,
  };
}
