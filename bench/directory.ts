import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startWeb } from '../demo/web.ts';
import type { BrowserName } from '../scripts/browsers.ts';
import { pickArchive } from '../tests/browser/directory-hand.ts';
import { builtExtension, eventually, launch, type TestBrowser } from '../tests/browser/harness.ts';

// npm run -s bench:directory -- FILE [--browser firefox] [--runs 5] [--json]
// Loads a whole archive of the directory into the built extension, in a real browser, as a person picks a file: how many
// records stand in the database and how many seconds passed from picking it until the page says so.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('npm run bench:directory -- FILE [--browser chromium|firefox] [--runs 5]');
const bytes = readFileSync(file);
const web = await startWeb([]);
let browser: TestBrowser | undefined;
const runs: { records: number; seconds: number }[] = [];
try {
  browser = await launch(values.browser as BrowserName, {
    ports: web.ports,
    extension: builtExtension(values.browser as BrowserName),
  });
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await load(browser));
} finally {
  await browser?.close();
  await web.stop();
}
const seconds = runs.map((each) => each.seconds).sort((one, other) => one - other);
const median = seconds[seconds.length >> 1] ?? Number.NaN;
const records = runs.at(-1)?.records ?? 0;
process.stdout.write(
  values.json
    ? `${JSON.stringify({ browser: values.browser, records, median, runs })}\n`
    : `${values.browser}: ${records} records in ${median.toFixed(2)} s (median of ${runs.length}: ${seconds.map((each) => each.toFixed(2)).join(', ')})\n`,
);

/** One update, in a page of its own. The page itself keeps the time, so that driving the browser is not counted. */
async function load(on: TestBrowser): Promise<{ records: number; seconds: number }> {
  const page = await on.extensionPage('dashboard.html#/directory');
  await page.see('input[type=file]');
  await page.evaluate(() => {
    const timed = globalThis as unknown as { picked?: number; said?: number };
    document.querySelector('input[type=file]')?.addEventListener(
      'change',
      () => {
        timed.picked = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector('[aria-labelledby=directory-update] .note') && timed.picked !== undefined)
        timed.said ??= performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await pickArchive(page, bytes);
  const took = await eventually(
    'the update to end',
    () =>
      page.evaluate(() => {
        const { picked, said } = globalThis as unknown as { picked?: number; said?: number };
        return picked === undefined || said === undefined ? undefined : said - picked;
      }),
    () => page.text(),
    60_000,
  );
  if ((await page.count('[aria-labelledby=directory-update] .note.bad')) > 0)
    throw new Error(await page.text('.note.bad'));
  await page.close();
  return { records: (await on.database()).directory?.length ?? 0, seconds: took / 1_000 };
}
