import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startWeb } from '../demo/web.ts';
import { ARMS, type Arm, type ArmName, startArm } from './banners/arms.ts';
import { openingOf, stillPage } from './banners/banner-site.ts';
import { allPages, bundlesOf, handmadePages, stillPages } from './banners/libraries.ts';
import { measure, measureStill, type Row, type StillRow } from './banners/measure.ts';
import { printed } from './banners/print.ts';
import { ProofCache, pause, proofKey, prove } from './banners/prove.ts';
import { Reports } from './banners/record.ts';

// npm run bench:banners [-- --only klaro,-late --arms none,habeas --ext DIR --browser firefox --repeat 3 --json FILE
//                           --handmade --aside --prove --pictures DIR]
// Pages made with real consent libraries: what each arm made the library store. Every oracle is first proven by hand.
// With --handmade banners that sites made for themselves instead, with --aside those of them that were kept aside.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    arms: { type: 'string' },
    ext: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    repeat: { type: 'string', default: '1' },
    json: { type: 'string' },
    prove: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    handmade: { type: 'boolean', default: false },
    aside: { type: 'boolean', default: false },
  },
});
const browserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const repeats = Number(values.repeat);
const wanted = (values.only ?? '').split(',').filter(Boolean);
const isWanted = (id: string) => wanted.length === 0 || wanted.some((part) => id.includes(part));
// autoconsent's package brings an extension for Chromium only that keeps its settings where they can be set.
const armNames = (values.arms?.split(',') ?? ARMS).filter(
  (name): name is ArmName =>
    (ARMS as readonly string[]).includes(name) && !(browserName === 'firefox' && name === 'autoconsent'),
);

const { handmade, aside } = values;
const every = handmade || aside ? await handmadePages({ development: handmade, aside }) : await allPages();
const pages = every.filter(({ page }) => isWanted(page.id));
const still = stillPages().filter(({ slug }) => isWanted(slug));
const bundles = await bundlesOf(pages);
const reports = new Reports();
const context = { bundles, tell: reports.tell };
const opened = pages.map((configured) => ({
  configured,
  accept: openingOf(configured.library, configured.page, '-a', context),
  refuse: openingOf(configured.library, configured.page, '-r', context),
  runs: Array.from({ length: repeats }, (_, at) =>
    openingOf(configured.library, configured.page, at === 0 ? '' : `-${at + 1}`, context),
  ),
}));
const stillOpened = still.map(({ slug, file }) => ({ slug, ...stillPage(file, slug, '') }));
const web = await startWeb([
  ...opened.flatMap(({ accept, refuse, runs }) => [accept, refuse, ...runs].flatMap(({ sites }) => sites)),
  ...stillOpened.map(({ site }) => site),
]);
const running: Arm[] = [];
try {
  const bare = await startArm('none', browserName, web.ports, undefined);
  running.push(bare);
  const proven = await proveAll(bare);
  if (values.pictures) await takePictures(bare, values.pictures);
  if (!values.prove && proven) await run(bare);
} finally {
  for (const { browser } of running) await browser.close();
  await web.stop();
}

/** Whether every page's oracle reads what a hand chose. */
async function proveAll(bare: Arm): Promise<boolean> {
  const cache = new ProofCache();
  let failed = 0;
  for (const { configured, accept, refuse } of opened) {
    const key = proofKey(configured, bare.browser);
    if (cache.has(key) && !values.prove) continue;
    const { ok, why } = await prove(bare.browser, configured, { accept, refuse }, reports);
    if (ok) cache.add(key);
    else failed += 1;
    progress(`${ok ? 'proven' : 'NOT PROVEN'} ${configured.page.id}${why ? `: ${why}` : ''}`);
  }
  if (failed > 0) process.exitCode = 1;
  return failed === 0;
}

async function run(bare: Arm): Promise<void> {
  const arms: Arm[] = [];
  for (const name of armNames) {
    const arm = name === 'none' ? bare : await startArm(name, browserName, web.ports, values.ext);
    if (arm !== bare) running.push(arm);
    arms.push(arm);
  }
  const rows: Row[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [at, { configured, runs }] of opened.entries()) {
      const opening = runs[repeat];
      if (!opening) continue;
      // Each arm is first as often as the others are.
      for (const turn of arms.keys()) {
        const arm = arms[(turn + at + repeat) % arms.length];
        if (!arm) continue;
        const row = await measure(arm, configured, opening, reports);
        rows.push(row);
        progress(
          `${row.arm.padEnd(11)} ${row.page}: ${row.stored}${row.tookMs === undefined ? '' : ` in ${row.tookMs} ms`}, told ${row.told ?? '–'}`,
        );
      }
    }
  }
  const stillRows: StillRow[] = [];
  for (const { slug, url } of stillOpened) {
    const found = await Promise.all(arms.map((arm) => measureStill(arm, slug, url)));
    stillRows.push(...found);
    for (const { arm, page, touched } of found)
      if (touched.length > 0) progress(`${arm} touched ${page}: ${touched.join(' · ')}`);
  }
  process.stdout.write(`${printed(rows, stillRows, repeats)}\n`);
  if (values.json) {
    const version = Object.fromEntries(arms.map(({ name, browser }) => [name, browser.version]));
    writeFileSync(values.json, `${JSON.stringify({ browser: version, rows, still: stillRows }, undefined, 1)}\n`);
  }
}

/** A picture of each page as it is shown without an extension. */
async function takePictures(bare: Arm, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { configured, runs } of opened) {
    const [opening] = runs;
    if (!opening) continue;
    const surface = await bare.browser.open(opening.url);
    await pause(['late', 'navigation'].includes(configured.page.place ?? '') ? 4_500 : 1_800);
    writeFileSync(join(folder, `${configured.page.id}.png`), await surface.hand.screenshot());
    await surface.close();
  }
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
