import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, type TestBrowser } from '../../tests/browser/harness.ts';
import type { Opening } from './banner-site.ts';
import { hostPage } from './host-page.ts';
import { type Configured, versionOf } from './libraries.ts';
import type { Course, Reports } from './record.ts';
import type { WatchedWindow } from './watch-page.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/habeas');
const CACHED = join(CACHE, 'proven-banners.json');

type Proof = { ok: boolean; why?: string };

/**
 * Accepts and refuses by hand, with trusted clicks and no extension, and asks that the oracle reads an acceptance and a
 * refusal; an opening for each. Where the banner offers no refusal, that nothing is read before the hand has pressed.
 */
export async function prove(
  browser: TestBrowser,
  { library, page }: Configured,
  openings: { accept: Opening; refuse: Opening },
  reports: Reports,
): Promise<Proof> {
  const walks: [wanted: 'accepted' | 'refused', opening: Opening, steps: readonly string[] | undefined][] = [
    ['accepted', openings.accept, page.accept],
    ['refused', openings.refuse, page.refuse],
  ];
  for (const [wanted, { url, run }, steps] of walks) {
    if (!steps) continue;
    const course = () => reports.course(run, library, page);
    const surface = await browser.open(url);
    try {
      await eventually('the banner', async () => course().laidOutAt, told(course), 15_000);
      if (course().choice.choice !== 'none') return { ok: false, why: `${course().choice.choice} before any press` };
      // As a person would, who reads first; some libraries heed no press in the first half second.
      await pause(700);
      for (const [at, selector] of steps.entries()) {
        const middle = await eventually(
          `${selector} to be pressed`,
          () =>
            surface
              .evaluate((wantedControl) => (window as WatchedWindow).middleOf?.(wantedControl), selector)
              .catch(() => undefined),
          told(course),
        );
        await surface.hand.clickAt(middle.x, middle.y);
        if (at + 1 < steps.length) await pause(steps.length > 5 ? 60 : 400);
      }
      await eventually(
        `the choice ${wanted} to be read`,
        async () => course().choice.choice === wanted,
        told(course),
        5_000,
      );
    } catch (error) {
      return { ok: false, why: `${wanted}: ${error instanceof Error ? error.message : error}` };
    } finally {
      await surface.close();
    }
  }
  return { ok: true };
}

/** Pages proven before, as they are still: the page's HTML, its scripts' versions and the browser are what counts. */
export class ProofCache {
  readonly #known: Set<string>;

  constructor() {
    try {
      this.#known = new Set(JSON.parse(readFileSync(CACHED, 'utf8')) as string[]);
    } catch {
      this.#known = new Set();
    }
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  add(key: string): void {
    this.#known.add(key);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(CACHED, JSON.stringify([...this.#known]));
  }
}

export function proofKey({ library, page }: Configured, browser: TestBrowser): string {
  const parts = [
    hostPage(library, page, 'run', 'frame'),
    JSON.stringify(page),
    library.bundle ?? '',
    library.read.toString(),
    ...(page.answer === undefined ? [] : [page.answer.toString()]),
    ...library.packages.map((name) => `${name}@${versionOf(name)}`),
    browser.version,
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

function told(course: () => Course) {
  return async () => `the page tells ${JSON.stringify(course())}`;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
