import type { CDPSession } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness.ts';
import { type CostPage, HOST } from './pages.ts';

/** What one visit cost, in milliseconds. */
export type Visit = {
  /** From the navigation to the end of the `load` event. */
  load: number;
  /** Time of the page's main thread in all, in processor time. */
  thread: number;
  /** Of it, what the extension's scripts ran, as the browser's trace has it. */
  own: number;
  /** The longest the extension's scripts ran at once. */
  ownLongest: number;
  /** The page's longest task, whoever's it was; 0 where none was longer than 50 ms. */
  longTask: number;
  /** What the extension's scripts ran in the last three of five seconds after the load. */
  idle: number;
  /** Names of the extension's scripts that ran in the page. */
  scripts: string[];
};

const AFTER_LOAD_MS = 5_000;
const IDLE_MS = 3_000;
const CATEGORIES = ['devtools.timeline', 'v8.execute'];

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
};

/** Visits a page in a tab of its own, and stays for five seconds after it has loaded. */
export async function visit({ open, devtools, origin }: TestBrowser, page: CostPage): Promise<Visit> {
  const surface = await open(`https://${HOST}/`);
  if (devtools === undefined) throw new Error('only Chromium measures');
  const session = await devtools(surface);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadTime(session);
  const stopTrace = await startTrace(session);
  // A page may load for longer than the driver waits, where an extension runs in each of many frames.
  await surface.goto(`https://${HOST}${page.path}`).catch(() => {});
  const load = await surface.evaluate(async () => {
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    await new Promise((resolve) => setTimeout(resolve));
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? 0;
  });
  await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD_MS + page.changesMs));
  const longTask = await surface.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(longest), 50);
      }),
  );
  const thread = (await threadTime(session)) - before;
  const events = (await stopTrace()).filter(({ ph }) => ph === 'X');
  await surface.close();

  const own = outermost(events.filter(({ args }) => args?.data?.url?.startsWith(`${origin}/`)));
  // Processor time where the trace has it: other programs of the machine do not count.
  const times = own.map(timeOf);
  const end = Math.max(...events.map(({ ts }) => ts));
  const idle = own.filter(({ ts }) => ts > end - IDLE_MS * 1_000).map(timeOf);
  return {
    load,
    thread,
    own: sum(times),
    ownLongest: Math.max(0, ...times),
    longTask,
    idle: sum(idle),
    scripts: [...new Set(own.map(({ args }) => args?.data?.url?.slice(origin.length + 1) ?? ''))],
  };
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Those that run within no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1_000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
