import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_NAMES } from '../../catalog/tcf-purposes.ts';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { readLabels } from '../../core/consent/click-gate.ts';
import { ownLanguage } from '../../core/consent/intent.ts';
import { purposeKindOf, speaksOfConsent } from '../../core/consent/speaks-of-consent.ts';
import { evidenceOf } from '../../core/consent/what-is-stored.ts';
import type { ConsentWords } from '../../core/consent/words.ts';
import { decide } from './decide.ts';
import type { EngineHost, EngineWishes } from './engine-host.ts';
import { type Banner, type Eyes, findBanners } from './find-banners.ts';
import { pageStorage } from './page-storage.ts';
import { handOf } from './presses.ts';
import type { Root, ShadowOf } from './reach.ts';
import { queryDeep } from './reach.ts';
import { readChoice } from './read-choice.ts';
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

/**
 * The words in which a page is looked at first: its own language's, and English. To know all languages takes longer than
 * everything else. What reading needs is made of them at once, while something else is waited for.
 */
export function wordsNear(page: Document): readonly ConsentWords[] {
  const own = ownLanguage(languageOf(page));
  const near = CONSENT_WORDS.filter(({ language }) => language === own || language === 'en');
  readLabels(['a'], near, own);
  speaksOfConsent('a', near);
  return near;
}

/**
 * Finds the banners of a frame wherever they stand, refuses each, reads the choice back from what the site stored, and
 * tells one receipt for each.
 */
export function startConsentEngine(
  page: Document,
  near: readonly ConsentWords[],
  wishes: EngineWishes,
  host: EngineHost,
): ConsentEngine {
  const language = languageOf(page);
  const { shadowOf } = host;
  const eyes = eyesOf(CONSENT_WORDS, language, shadowOf);
  const nearEyes = eyesOf(near, language, shadowOf);
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
  const reading = wishes.read ? readChoice(page, host, platformsSeen) : undefined;
  let decided = 0;
  let looking: Promise<void> = Promise.resolve();
  let concludeNow: (() => void) | undefined;
  // A platform may reload the page with its choice: what it stored by then is the last that can be read here.
  page.defaultView?.addEventListener('pagehide', () => concludeNow?.());

  async function lookFor(root: Root): Promise<void> {
    let foundAny = false;
    for (const wait of [0, ...LOOK_AGAIN_MS]) {
      if (wait > 0) await pause(wait);
      const next = nextBanner(root, wait === LOOK_AGAIN_MS.at(-1));
      if (next === undefined) continue;
      foundAny = true;
      if (reading !== undefined) {
        done.add(next.banner.text);
        reading.asks();
        return;
      }
      if (decided > 0 && !(await host.mayGoOn())) return;
      await refuse(next.banner, next.seenWith);
      // The next of a row comes when the first is gone.
      if (decided < MOST_BANNERS) await lookFor(page);
      return;
    }
    if (foundAny || decided > 0) return;
    if (reading === undefined) await meet();
    else reading.asksNot();
  }

  function nextBanner(root: Root, evenUnnamed: boolean): { banner: Banner; seenWith: Eyes } | undefined {
    if (decided >= MOST_BANNERS) return undefined;
    const isNew = ({ text }: Banner) => !isDone(text);
    const near = findBanners(page, root, nearEyes, BOXES).find(isNew);
    if (near?.controls.some(({ intent }) => intent === 'refuse')) return { banner: near, seenWith: nearEyes };
    const banner = findBanners(page, root, eyes, BOXES, evenUnnamed).find(isNew);
    return banner && { banner, seenWith: eyes };
  }

  /** The same banner also where only a part of it, or a little more around it, is found the next time. */
  function isDone(text: string): boolean {
    return done.has(text) || [...done].some((one) => one.includes(text) || text.includes(one));
  }

  async function refuse(banner: Banner, seenWith: Eyes): Promise<void> {
    decided += 1;
    done.add(banner.text);
    await decide(banner, {
      page,
      eyes,
      seenWith,
      hand,
      host,
      boxes: BOXES,
      seen: platformsSeen(),
      wanted,
      allowedPurposes: wishes.allowedPurposes,
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

function languageOf(page: Document): string | undefined {
  return page.documentElement?.lang || undefined;
}

function eyesOf(words: readonly ConsentWords[], language: string | undefined, shadowOf: ShadowOf): Eyes {
  const talk = remembered((text) => speaksOfConsent(text, words, language));
  const read = (labels: readonly string[]) => readLabels(labels, words, language);
  return {
    shadowOf,
    read,
    saysNo: (label) => /^(?:refuse|switch-off)$/.test(read([label]).intent),
    speaksOfConsent: (text) => talk(text).asks,
    mentionsConsent: (text) => talk(text).mentions,
    speaksLikeOthers: (text) => talk(text).likeOthers,
    isNecessary: (label) => purposeKindOf(label, words) === 'necessary',
  };
}

/** The same boxes are asked about again and again while a banner is drawn. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size > MOST_REMEMBERED) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
