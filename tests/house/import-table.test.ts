import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which of our folders a folder may import: the table of docs/architecture.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  catalog: ['core'],
  templates: ['core'],
  page: ['core', 'catalog'],
  messaging: ['core'],
  storage: ['core'],
  flows: ['core', 'catalog', 'templates', 'storage'],
  components: ['core', 'catalog', 'flows', 'storage', 'locales', 'messaging'],
};

/** What a folder stays free of, and what its use looks like. Comments do not count. */
const BROWSER = /\bfrom 'wxt\/browser'|\b(?:chrome|browser)\.(?:runtime|tabs|scripting|storage|action|permissions)\b/;
// A postal window and a PDF's document are neither the browser's.
const DOM =
  /\b(?:document|window)\.(?:querySelector|createElement|body|documentElement|cookie|title|location|addEventListener|getElement|document|open|defaultView)|\bnew DOMParser\b|\blocalStorage[.[]|\bHTML\w*Element\b/;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
const DEXIE = /\bfrom 'dexie'/;
const STAYS_FREE_OF: Record<string, readonly RegExp[]> = {
  core: [BROWSER, DOM, CLOCK, DEXIE],
  // An adapter's `inspect` runs in the page's world; it reads globals, never the document.
  catalog: [BROWSER, DOM, CLOCK, DEXIE],
  templates: [BROWSER, DOM, CLOCK, DEXIE],
  page: [BROWSER, DEXIE],
  storage: [BROWSER, DOM],
  flows: [BROWSER, DOM, CLOCK],
  components: [BROWSER],
};

const files = Object.keys(MAY_IMPORT).flatMap((folder) => sourcesIn(folder));

test('the table is held to files that exist', () => {
  for (const folder of Object.keys(MAY_IMPORT)) {
    if (folder === 'templates') continue;
    expect(files.filter((file) => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(0);
  }
});

test.each(files)('%s imports what its folder may import', (file) => {
  const folder = folderOf(file);
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
  for (const imported of ownImports(file)) {
    expect(allowed, `${file} imports ${imported}`).toContain(folderOf(imported));
  }
});

test.each(files)('%s stays free of what its folder stays free of', (file) => {
  const code = withoutComments(readFileSync(file, 'utf8'));
  for (const use of STAYS_FREE_OF[folderOf(file)] ?? []) {
    expect(use.exec(code)?.[0], `${file} against ${use}`).toBeUndefined();
  }
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function ownImports(file: string): string[] {
  const code = withoutComments(readFileSync(file, 'utf8'));
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
