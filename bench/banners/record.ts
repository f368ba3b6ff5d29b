import type { BannerLibrary, BannerPage, Choice, Stored } from './banner-page.ts';
import { isFramed } from './host-page.ts';
import type { Report } from './watch-page.ts';

/** What one opening of a page came to, from what the page reported of itself. */
export type Course = {
  laidOutAt: number | undefined;
  /** The choice at the end, and since when it stands so. */
  choice: Choice;
  storedAt: number | undefined;
  /** Any choice on the way that was an acceptance. */
  acceptedOnTheWay: boolean;
  pressed: { label: string; trusted: boolean }[];
  /** When the last report came that changes anything. */
  lastAt: number;
};

/** Collects what openings report; each opening is named by its run. */
export class Reports {
  readonly #byRun = new Map<string, Report[]>();

  readonly tell = (report: Report): void => {
    const all = this.#byRun.get(report.run) ?? [];
    all.push(report);
    this.#byRun.set(report.run, all);
  };

  forget(run: string): void {
    this.#byRun.delete(run);
  }

  course(run: string, library: BannerLibrary, page: BannerPage): Course {
    const all = [...(this.#byRun.get(run) ?? [])].sort((a, b) => a.at - b.at);
    const laidOut = all.find(({ kind }) => kind === 'laid-out');
    const choices = all.flatMap((report) =>
      // A frame of another host stores apart; a frame of the same origin stores the same.
      report.kind === 'stored' && (report.inner || !isFramed(page) || page.place === 'frame')
        ? [{ at: report.at, choice: library.read(storedOf(report)) }]
        : [],
    );
    const last = choices.at(-1)?.choice ?? { choice: 'none', granted: [] };
    let since: number | undefined;
    for (const { at, choice } of choices) {
      if (choice.choice !== last.choice || choice.granted.join() !== last.granted.join()) since = undefined;
      else since ??= at;
    }
    return {
      laidOutAt: laidOut?.at,
      choice: last,
      storedAt: last.choice === 'none' ? undefined : since,
      acceptedOnTheWay: choices.some(({ choice }) => choice.choice === 'accepted'),
      pressed: all.flatMap((report) =>
        report.kind === 'pressed' ? [{ label: report.label, trusted: report.trusted }] : [],
      ),
      lastAt: all.findLast(({ kind }) => kind !== 'laid-out')?.at ?? 0,
    };
  }
}

function storedOf({ cookies, local }: { cookies: string; local: Record<string, string> }): Stored {
  const pairs = cookies
    .split('; ')
    .filter(Boolean)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return { cookies: new Map(pairs), local: new Map(Object.entries(local)) };
}
