import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type Reading, stemsOf, type Topics } from './consent-stems.ts';
import { type Banners, marksOf } from './platform-marks.ts';

const MODULE = 'virtual:consent-suspicion';
const ROOT = join(import.meta.dirname, '..');
const WORDS = join(ROOT, 'catalog/words/consent');
const PLATFORMS = join(ROOT, 'catalog/consent-platforms');

type Stems = Pick<Reading, 'stemsOfWord'> & { shortSum: (stem: string) => string };

/**
 * The module by which the sentinel suspects a banner, made of the catalog: of each language's topics and of each
 * platform's banners as little as it takes, since it runs in every page of the web.
 */
export function consentSuspicion(): Plugin {
  return {
    name: 'habeas:consent-suspicion',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const languages = await recordsIn(WORDS, (module) => (module as { words: Topics }).words);
      const platforms = await recordsIn(PLATFORMS, (module) => (module as { platform: Banners }).platform);
      for (const folder of [WORDS, PLATFORMS]) for (const file of await filesIn(folder)) this.addWatchFile(file);
      const { fold } = (await import(ours('fold-label.ts'))) as Pick<Reading, 'fold'>;
      const { stemsOfWord, shortSum } = (await import(ours('stems.ts'))) as Stems;
      const sums = stemsOf(languages, { fold, stemsOfWord }).map(shortSum);
      return [
        `export const STEM_SUMS = '${[...new Set(sums)].sort().join('')}';`,
        `export const MARKS = /${marksOf(platforms)}/i;`,
      ].join('\n');
    },
  };
}

/** The address of a module that the sentinel reads with as well, so that both ends divide words alike. */
function ours(module: string): string {
  return pathToFileURL(join(ROOT, 'core/consent', module)).href;
}

async function recordsIn<Shape>(folder: string, record: (module: unknown) => Shape): Promise<Shape[]> {
  const files = await filesIn(folder);
  return Promise.all(files.map(async (file) => record(await import(pathToFileURL(file).href))));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));
}
