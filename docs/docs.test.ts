import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const missing = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  test('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('architecture.md has the import table that is held', () => {
  const [, section = ''] = /^### The import table\n([\s\S]*?)^#/m.exec(read('docs/architecture.md')) ?? [];
  const rows = [...section.matchAll(/^\| ([a-z]+) +\| ([\w, ]*\w|–) +\| (?:[\w, ]*\w|–) +\|$/gm)].slice(1);
  const written = rows.map(([, folder, imports]) => [folder, imports === '–' ? [] : imports?.split(', ')]);
  expect(Object.fromEntries(written)).toEqual(heldTable());
});

test('dependencies.md has a row for every dependency of package.json, and for no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    object
  >;
  const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(installed.toSorted());
});

/** The table as tests/house/import-table.test.ts writes it. */
function heldTable(): Record<string, string[]> {
  const [, body = ''] =
    /const MAY_IMPORT[^=]*= \{\n([\s\S]*?)\n\};/.exec(read('tests/house/import-table.test.ts')) ?? [];
  const rows = [...body.matchAll(/^ {2}(\w+): \[(.*)\],$/gm)];
  return Object.fromEntries(
    rows.map(([, folder, list = '']) => [folder, [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)]),
  );
}
