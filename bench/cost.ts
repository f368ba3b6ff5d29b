import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startWeb } from '../demo/web.ts';
import { ARMS, type Arm, startArm } from './banners/arms.ts';
import { type Visit, visit } from './cost/measure.ts';
import { COST_PAGES, plainSite } from './cost/pages.ts';

// npm run bench:cost [-- --runs 7 --only frames --ext DIR --json FILE]
// What an extension adds to pages without a banner: no extension, autoconsent's own, Habeas; in turn, the median of runs.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    ext: { type: 'string' },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
const pages = COST_PAGES.filter(({ name }) => name.includes(values.only));
const visits = new Map<string, Visit[]>();
const web = await startWeb([plainSite()]);
const arms: Arm[] = [];
try {
  for (const name of ARMS) arms.push(await startArm(name, 'chromium', web.ports, values.ext));
  // The first visit of a browser compiles what the next ones find compiled.
  for (const { browser } of arms) for (const page of pages.slice(0, 1)) await visit(browser, page);
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) {
      for (const { name, browser } of arms) {
        const key = `${page.name}/${name}`;
        visits.set(key, [...(visits.get(key) ?? []), await visit(browser, page)]);
      }
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
} finally {
  for (const { browser } of arms) await browser.close();
  await web.stop();
}
if (values.json) writeFileSync(values.json, JSON.stringify(Object.fromEntries(visits), null, 1));
process.stdout.write(table());

function table(): string {
  const head = [
    'page',
    'arm',
    'main thread, ms',
    'added, ms',
    'of what autoconsent adds',
    'its scripts, ms',
    'longest at once, ms',
    'idle, ms',
    'load, ms',
    'longest task, ms',
    'scripts',
  ];
  const rows = pages.flatMap(({ name }) =>
    ARMS.map((arm) => {
      const of = (figure: keyof Visit, whose: string = arm) =>
        median((visits.get(`${name}/${whose}`) ?? []).map((each) => Number(each[figure])));
      const most = (figure: keyof Visit) =>
        Math.max(...(visits.get(`${name}/${arm}`) ?? []).map((each) => Number(each[figure])));
      const added = (whose: string) => of('thread', whose) - of('thread', 'none');
      const scripts = new Set((visits.get(`${name}/${arm}`) ?? []).flatMap((each) => each.scripts));
      return [
        name,
        arm,
        of('thread').toFixed(0),
        arm === 'none' ? '' : added(arm).toFixed(0),
        arm === 'habeas' ? (added(arm) / added('autoconsent')).toFixed(2) : '',
        of('own').toFixed(1),
        most('ownLongest').toFixed(1),
        of('idle').toFixed(1),
        of('load').toFixed(0),
        of('longTask').toFixed(0),
        [...scripts].join(', '),
      ];
    }),
  );
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n\n${runs} runs of each page and arm, in turn; medians, and the longest of all runs.\n`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
