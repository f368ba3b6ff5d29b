import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const file = join(import.meta.dirname, '../locales/fr.ftl');
const bundle = new FluentBundle('fr', { useIsolating: false });
bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));

/**
 * What the French interface says for a key: the walk looks for the extension's own words, and follows them when they change.
 * @throws Error when there is no such text
 */
export function french(key: string, values: Record<string, FluentVariable> = {}): string {
  const value = bundle.getMessage(key)?.value;
  if (!value) throw new Error(`locales/fr.ftl has no text for ${key}`);
  return bundle.formatPattern(value, values).replace(/\s+/g, ' ').trim();
}
