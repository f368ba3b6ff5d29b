import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every way a script can reach the network. */
const REACHES =
  /\bfetch\b\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bimportScripts\b/;

/** Who may, and why: a file of the package itself, or what the person asked for: a notice read, the directory updated. */
const MAY_REACH: Record<string, string> = {
  'entrypoints/background/consent-rules.ts': 'the rules in the package',
  'entrypoints/background/audit-tables.ts': 'the tables of names and organisations in the package',
  'entrypoints/pages/services.ts': 'the fonts and the table of organisations in the package',
  'entrypoints/directory-worker.ts':
    'the directory, whole, on a click, from the one origin of catalog/directory-source.ts',
  'page/notice/fetch-page.ts': 'the notices of the site in front and what leads to them, on a click, without cookies',
  'entrypoints/notice-reader.ts': 'hands the page’s own fetch to the reader',
};

const FOLDERS = ['core', 'catalog', 'page', 'messaging', 'storage', 'flows', 'components', 'entrypoints'];

test('nothing but the named files can reach anything beyond this machine', () => {
  const reaching = FOLDERS.flatMap(sources).filter((file) => REACHES.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(reaching.filter((file) => !(file in MAY_REACH))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
