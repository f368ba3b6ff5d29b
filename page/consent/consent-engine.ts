import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_NAMES } from '../../catalog/tcf-purposes.ts';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { readLabels } from '../../core/consent/click-gate.ts';
import { purposeKindOf, speaksOfConsent } from '../../core/consent/speaks-of-consent.ts';
import { evidenceOf } from '../../core/consent/what-is-stored.ts';
import { decide } from './decide.ts';
import type { EngineHost, EngineWishes } from './engine-host.ts';
import { type Banner, type Eyes, findBanners } from './find-banners.ts';
import { pageStorage } from './page-storage.ts';
import { handOf } from './presses.ts';
import type { Root } from './reach.ts';
import { queryDeep } from './reach.ts';
import { storedNames } from './stored-names.ts';
import { pause } from './waiting.ts';

/** When a banner that was suspected is looked for again: it may be drawn or fading in. In milliseconds after the look before. */
const LOOK_AGAIN_MS = [16, 40, 80, 150, 300, 600, 1_000];
/** Banners of one page that are dealt with; more would be a quarrel. */
const MOST_BANNERS = 4;
const MOST_REMEMBERED = 300;

export type ConsentEngine = {
  /** Looks for banners within `root`, after what is being decided on. */
  look(root: Root): void;
};

const BOXES = CONSENT_PLATFORMS.flatMap(({ banners }) => banners);

/** Makes what reading labels and texts needs, which takes longer than the reading: while something else is waited for. */
export function warmUp(): void {
  readLabels(['a'], CONSENT_WORDS, undefined);
  speaksOfConsent('a', CONSENT_WORDS);
}

/**
 * Finds the banners of a frame wherever they stand, refuses each, reads the choice back from what the site stored, and
 * tells one receipt for each.
 */
export function startConsentEngine(page: Document, wishes: EngineWishes, host: EngineHost): ConsentEngine {
  const language = page.documentElement?.lang || undefined;
  const { shadowOf } = host;
  const eyes: Eyes = {
    shadowOf,
    read: (labels) => readLabels(labels, CONSENT_WORDS, language),
    speaksOfConsent: remembered((text) => speaksOfConsent(text, CONSENT_WORDS, language).asks),
    mentionsConsent: remembered((text) => speaksOfConsent(text, CONSENT_WORDS, language).mentions),
    saysNo: (label) => /^(?:refuse|switch-off)$/.test(eyes.read([label]).intent),
    isNecessary: (label) => purposeKindOf(label, CONSENT_WORDS) === 'necessary',
  };
  const wanted = (label: string) => {
    if (wishes.allowedPurposes.length === 0) return false;
    const kind = purposeKindOf(label, CONSENT_WORDS);
    return kind !== undefined && kind !== 'necessary' && wishes.allowedPurposes.includes(kind);
  };
  const hand = handOf(globalThis as never, {
    shadowOf,
    wanted,
    saysNo: eyes.saysNo,
    notRefusals: wishes.notRefusals,
  });

  const done = new Set<string>();
  let decided = 0;
  let looking: Promise<void> = Promise.resolve();
  let concludeNow: (() => void) | undefined;
  // A platform may reload the page with its choice: what it stored by then is the last that can be read here.
  page.defaultView?.addEventListener('pagehide', () => concludeNow?.());

  async function lookFor(root: Root): Promise<void> {
    let foundAny = false;
    for (const wait of [0, ...LOOK_AGAIN_MS]) {
      if (wait > 0) await pause(wait);
      const banner = nextBanner(root, wait === LOOK_AGAIN_MS.at(-1));
      if (banner === undefined) continue;
      foundAny = true;
      if (decided > 0 && !(await host.mayGoOn())) return;
      await refuse(banner);
      // The next of a row comes when the first is gone.
      if (decided < MOST_BANNERS) await lookFor(page);
      return;
    }
    if (!foundAny && decided === 0) await meet();
  }

  function nextBanner(root: Root, evenUnnamed: boolean): Banner | undefined {
    if (decided >= MOST_BANNERS) return undefined;
    return findBanners(page, root, eyes, BOXES, evenUnnamed).find(({ text }) => !done.has(text));
  }

  async function refuse(banner: Banner): Promise<void> {
    decided += 1;
    done.add(banner.text);
    await decide(banner, {
      page,
      eyes,
      hand,
      host,
      boxes: BOXES,
      seen: platformsSeen(),
      wanted,
      wantsSome: wishes.allowedPurposes.length > 0,
      onLeaving: (conclude) => {
        concludeNow = conclude;
        return () => {
          concludeNow = undefined;
        };
      },
    });
  }

  function platformsSeen(): string[] {
    return CONSENT_PLATFORMS.filter(
      ({ banners }) => banners.length > 0 && queryDeep(page, banners.join(','), shadowOf).length > 0,
    ).map(({ id }) => id);
  }

  /** No banner asks: tells which platform is there, and whether the choice was made before. */
  async function meet(): Promise<void> {
    const view = page.defaultView;
    if (view === null || view !== view.top) return;
    const { frames } = await host.survey();
    const { platform, evidence } = evidenceOf({
      platforms: CONSENT_PLATFORMS,
      tcfNames: TCF_NAMES,
      storages: [pageStorage(page)],
      surveys: frames,
    });
    if (platform === undefined) return;
    const granted = evidence.flatMap(({ purposes }) => purposes.filter((one) => one.granted && !one.necessary));
    await host.met({
      kind: evidence.length > 0 ? 'decided' : 'silent',
      platform: platform.name,
      granted: [...new Set(granted.map(({ name }) => name))].slice(0, 200),
    });
    if (evidence.length > 0) await host.audit('next-visit', storedNames(view));
  }

  return {
    look(root) {
      looking = looking.then(() => lookFor(root)).catch(() => {});
    },
  };
}

/** The same boxes are asked about again and again while a banner is drawn. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size > MOST_REMEMBERED) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
