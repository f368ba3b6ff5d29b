import type { Arm, Told } from './arms.ts';
import type { Opening } from './banner-site.ts';
import { toldTruly } from './judge.ts';
import type { Configured } from './libraries.ts';
import { pause } from './prove.ts';
import type { Reports } from './record.ts';

/** One opening of a page in one arm. */
export type Row = {
  arm: string;
  page: string;
  library: string;
  language: string;
  place: string;
  offersRefusal: boolean;
  firstLayer: boolean;
  laidOut: boolean;
  stored: 'none' | 'refused' | 'partial' | 'accepted';
  granted: string[];
  acceptedOnTheWay: boolean;
  /** Milliseconds of the page’s clock from the banner laid out to the choice as it stands at the end. */
  tookMs: number | undefined;
  pressed: string[];
  told: string | undefined;
  truth: 'true' | 'false' | 'untold';
  way: string | undefined;
  platform: string | undefined;
};

/** How long a choice is waited for once the banner is laid out; without an extension nothing is expected. */
const PATIENCE_MS = 8_000;
const WITHOUT_EXTENSION_MS = 1_000;
/** How long the banner itself is waited for. */
const BANNER_MS = 12_000;
/** A choice must stand this long before it counts as the last one. */
const SETTLED_MS = 900;

/** Opens a page in an arm and waits until a choice is stored and told, or the time is up. */
export async function measure(
  arm: Arm,
  { library, page }: Configured,
  opening: Opening,
  reports: Reports,
  patienceMs = arm.name === 'none' ? WITHOUT_EXTENSION_MS : PATIENCE_MS,
): Promise<Row> {
  reports.forget(opening.run);
  const hosts = opening.sites.map(({ host }) => host);
  const course = () => reports.course(opening.run, library, page);
  const opened = Date.now();
  const surface = await arm.browser.open(opening.url);
  let told: Told | undefined;
  try {
    for (;;) {
      await pause(60);
      const { laidOutAt, choice, lastAt } = course();
      const now = Date.now();
      if (laidOutAt === undefined && choice.choice === 'none') {
        if (now - opened > BANNER_MS) break;
        continue;
      }
      const timeIsUp = now - (laidOutAt ?? opened) > patienceMs;
      const settled = choice.choice !== 'none' && now - lastAt > SETTLED_MS;
      if (!settled && !timeIsUp) continue;
      told = await arm.told(hosts, surface);
      if (timeIsUp || told !== undefined || !arm.writesReceipts) break;
    }
  } finally {
    await surface.close();
  }
  const { laidOutAt, storedAt, choice, acceptedOnTheWay, pressed } = course();
  const offersRefusal = page.refuse !== undefined;
  return {
    arm: arm.name,
    page: page.id,
    library: library.name,
    language: page.language,
    place: page.place ?? 'document',
    offersRefusal,
    firstLayer: page.firstLayer === true,
    laidOut: laidOutAt !== undefined,
    stored: choice.choice,
    granted: choice.granted,
    acceptedOnTheWay,
    tookMs:
      storedAt === undefined ? undefined : Math.max(0, Math.round((storedAt - (laidOutAt ?? storedAt)) * 10) / 10),
    pressed: pressed.map(({ label }) => label),
    told: told?.outcome,
    truth: toldTruly(told?.outcome, choice.choice, offersRefusal, page.pays),
    way: told?.way,
    platform: told?.platform,
  };
}

export type StillRow = { arm: string; page: string; touched: string[]; told: string | undefined };

/** How long a page without a banner is left alone with an extension. */
const STILL_MS = 7_000;

/** Opens a page on which nothing may be pressed, and reads what it wrote down. */
export async function measureStill(arm: Arm, slug: string, url: string): Promise<StillRow> {
  const surface = await arm.browser.open(url);
  try {
    await pause(arm.name === 'none' ? WITHOUT_EXTENSION_MS : STILL_MS);
    const touched = await surface.evaluate(() => (window as { __touched?: string[] }).__touched ?? ['left the page']);
    const told = await arm.told([new URL(url).host], surface);
    return { arm: arm.name, page: slug, touched, told: told?.outcome };
  } finally {
    await surface.close();
  }
}
