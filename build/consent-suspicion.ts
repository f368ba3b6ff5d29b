import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { patternOf, stemsOf, type Topics } from './consent-stems.ts';
import { type Banners, marksOf } from './platform-marks.ts';

const MODULE = 'virtual:consent-suspicion';
const ROOT = join(import.meta.dirname, '..');
const WORDS = join(ROOT, 'catalog/words/consent');
const PLATFORMS = join(ROOT, 'catalog/consent-platforms');
const FOLD = join(ROOT, 'core/consent/fold-label.ts');

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
      const { fold } = (await import(pathToFileURL(FOLD).href)) as { fold: (text: string) => string };
      const { ids, selector } = marksOf(platforms);
      return [
        `export const SPEAKS_OF_CONSENT = /${patternOf(stemsOf(languages, fold))}/;`,
        `export const MARK_IDS = ${JSON.stringify(ids.join(' '))}.split(' ');`,
        `export const MARKS = ${JSON.stringify(selector)};`,
      ].join('\n');
    },
  };
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
