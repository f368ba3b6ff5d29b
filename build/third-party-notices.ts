import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
  namesOfRuntimeDependencies,
  packageOfModule,
  readThirdParty,
  type ThirdParty,
  withDependencies,
} from './third-party-packages.ts';

const ROOT = join(import.meta.dirname, '..');

/** What scripts/build-holidays.ts turns into the tables of catalog/holidays/: its data ships, its code does not. */
const DATA_TAKEN_FROM = ['date-holidays'];

const INTRODUCTION = `Habeas contains the work of others. These are the packages it is built from, with what they depend on, and the licence of
each. Nothing in them was changed; where a licence asks that the source be offered, it is at the address given.`;

/**
 * What ships with the extension and is not ours, for `third-party-notices.txt`: name, version, licence and its text.
 * It is read from the packages themselves: the runtime dependencies and theirs, and whatever else `bundled` names.
 * @throws Error that names a package without a licence text
 */
export function thirdPartyNotices(bundled: Iterable<string> = []): string {
  const parts = thirdParties(bundled).map((each) =>
    [
      '-'.repeat(100),
      `${each.name} ${each.version}`,
      `Licence: ${each.licence}`,
      `Source: ${each.source}`,
      '',
      licenceText(each),
    ].join('\n'),
  );
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

/** Every package of the notices, by name and then by version, each once. */
export function thirdParties(bundled: Iterable<string> = []): ThirdParty[] {
  const folders = new Set([
    ...withDependencies(namesOfRuntimeDependencies(ROOT), ROOT),
    ...DATA_TAKEN_FROM.map((name) => join(ROOT, 'node_modules', name)),
    ...bundled,
  ]);
  const each = [...folders].map(readThirdParty);
  const once = new Map(each.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The text of its licence; of a package that forgot the file, the standard text of the licence it names. */
export function licenceText(party: ThirdParty): string {
  if (party.texts.length > 0) return party.texts.join('\n\n');
  if (party.licence === 'MIT') return mitText(party.author);
  // A licence without a line for its holder reads the same wherever it lies.
  const carrier = thirdParties().find(({ licence, texts }) => licence === party.licence && texts.length > 0);
  const text = carrier?.texts.find((each) => each.length > 1_000);
  if (text === undefined) throw new Error(`${party.name} ${party.version} carries no text of its licence`);
  return `Copyright ${party.author}\n\n${text}`;
}

/** Remembers of which packages a module went into the bundles; each build of WXT's many adds its own. */
export function rememberBundled(): { plugin: Plugin; folders: ReadonlySet<string> } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'habeas:remember-bundled',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const folder = packageOfModule(id, ROOT);
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
  return { plugin, folders };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mitText(holder: string): string {
  return `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
