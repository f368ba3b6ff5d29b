import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceText, thirdParties, thirdPartyNotices } from './third-party-notices.ts';
import { packageOfModule, readThirdParty } from './third-party-packages.ts';

const ROOT = join(import.meta.dirname, '..');

/** What may ship with a program under MIT. A new one is a decision: read it first. CC-BY-3.0 is data, never code. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'CC-BY-3.0'];

const notices = thirdPartyNotices();
const parties = thirdParties();

describe('third-party notices', () => {
  const runtime = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };

  test.each(Object.entries(runtime.dependencies))('name %s at version %s', (name, version) => {
    expect(notices).toContain(`\n${name} ${version}\n`);
  });

  test.each(parties.map((each) => [each.name, each] as const))('carry the text of the licence of %s', (_, each) => {
    const text = licenceText(each);
    expect(text.length).toBeGreaterThan(400);
    expect(text).toMatch(/copyright|public license/i);
    expect(notices).toContain(text);
  });

  test.each(parties.map(({ name, licence }) => [name, licence]))(
    '%s is under a licence we may ship: %s',
    (_, licence) => {
      const names = licence.replace(/[()]/g, '').split(/ AND | OR /);
      for (const each of names) expect(ALLOWED).toContain(each);
    },
  );

  test('reach what our dependencies depend on in turn', () => {
    const names = parties.map(({ name }) => name);
    for (const name of ['tldts-core', 'fontkit', 'unicode-trie']) expect(names).toContain(name);
  });

  test('carry the licence of the font, the rules and the holidays, which ship as they are', () => {
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices).toContain('CC BY-SA 3.0 Attributions');
    for (const table of readdirSync(join(ROOT, 'catalog/holidays'))) {
      const { credit } = JSON.parse(readFileSync(join(ROOT, 'catalog/holidays', table), 'utf8')) as { credit: string };
      expect(credit, table).toMatch(/^date-holidays /);
    }
  });

  test('give the place of every source, and no path of this machine', () => {
    for (const { name, source } of parties) expect(source, name).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    expect(notices).not.toContain(ROOT);
  });

  test('add what the bundler put in beside the dependencies', () => {
    const folder = packageOfModule('\0vite/preload-helper.js', ROOT) ?? '';
    expect(notices).not.toContain('\nvite ');
    expect(thirdPartyNotices([folder])).toContain(`\nvite ${readThirdParty(folder).version}\n`);
  });
});

describe('a bundled module', () => {
  test.each([
    ['/a/node_modules/dexie/dist/dexie.mjs', '/a/node_modules/dexie'],
    ['/a/node_modules/@fluent/bundle/esm/index.js?x', '/a/node_modules/@fluent/bundle'],
    ['/a/node_modules/linebreak/node_modules/base64-js/lib/b64.js', '/a/node_modules/linebreak/node_modules/base64-js'],
    ['\0/a/node_modules/brotli/decompress.js?commonjs-module', '/a/node_modules/brotli'],
    ['/a/core/day.ts', undefined],
    ['\0virtual:wxt-background', undefined],
  ])('%j comes from %s', (id, folder) => {
    expect(packageOfModule(id, '/a')).toBe(folder);
  });
});
