import { createRequire } from 'node:module';
import { createServer } from 'vite';
import type { FormWords } from '../core/register/form-words.ts';
import { DATA_CATEGORIES } from '../core/register/observation.ts';
import { type Judged, judgePage, readFormPages } from './form-pages.ts';

// node bench/forms.ts DIR: how often kind and categories are right, and what was recorded where nothing may be.

type Dom = { window: Window & typeof globalThis };
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html: string, options: object) => Dom };

const directory = process.argv[2] ?? 'tests/pages/forms';
const words = await formWords();
const judged: Judged[] = [];
let spentMs = 0;
for (const page of readFormPages(directory)) {
  const { window } = new JSDOM(page.html, { url: `https://site.example${page.path}` });
  // The page's readers are handed elements and know their kinds by these names.
  Object.assign(globalThis, { Node: window.Node, Element: window.Element, HTMLFormElement: window.HTMLFormElement });
  const before = performance.now();
  judged.push(...judgePage(page, window.document, words));
  spentMs += performance.now() - before;
}
print(judged);

/** The words are collected by Vite; so they are here. */
async function formWords(): Promise<readonly FormWords[]> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const module = await server.ssrLoadModule('/catalog/words/forms.ts');
    return module.FORM_WORDS as readonly FormWords[];
  } finally {
    await server.close();
  }
}

function print(all: Judged[]): void {
  const some = all.filter(({ expected }) => expected.kind !== null);
  const none = all.filter(({ expected }) => expected.kind === null);
  const rightKind = some.filter(({ expected, found }) => expected.kind === found.kind);
  const silent = none.filter(({ found }) => found.kind === null);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const { expected, found } of some) {
    for (const category of DATA_CATEGORIES) {
      const wanted = expected.categories.includes(category);
      const had = found.categories.includes(category);
      if (wanted && had) hit += 1;
      else if (had) extra += 1;
      else if (wanted) missed += 1;
    }
  }
  for (const { slug, target, expected, found } of all) {
    const [wanted, had] = [expected, found].map(
      ({ kind, categories }) => `${kind ?? 'nothing'} [${kind === null ? '' : categories}]`,
    );
    if (wanted !== had) console.log(`${slug} ${target}: expected ${wanted}, found ${had}`);
  }
  console.log(`forms ${all.length}, of which nothing may be recorded ${none.length}`);
  console.log(`kind right ${rightKind.length}/${some.length} (${percent(rightKind.length, some.length)})`);
  console.log(`categories F1 ${((2 * hit) / Math.max(2 * hit + extra + missed, 1)).toFixed(3)}`);
  console.log(`nothing recorded ${silent.length}/${none.length} (${percent(silent.length, none.length)})`);
  console.log(`${(spentMs / Math.max(all.length, 1)).toFixed(2)} ms a form`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}
