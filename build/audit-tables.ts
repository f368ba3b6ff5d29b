import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../catalog/stored-things');

/** All files of catalog/stored-things/ as one list, JSON. Read by entrypoints/background/audit-tables.ts. */
export function storedThingsTable(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return JSON.stringify(files.toSorted().flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
}

/** Each organisation of third-party-web with its domains, JSON. Products of one company stand together. */
export function organisationsTable(): string {
  const { entities } = createRequire(import.meta.url)('third-party-web/nostats-subset.js') as {
    entities: { name: string; company?: string; domains: string[] }[];
  };
  const table: Record<string, string[]> = {};
  for (const { name, company = name, domains } of entities) {
    const known = table[company] ?? [];
    // A starred domain stands for its subdomains; here every one does.
    table[company] = [...new Set([...known, ...domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase())])];
  }
  return JSON.stringify(table);
}
