import { checkSum } from '../core/consent/stems.ts';
import type { Suspicion } from '../core/suspicion.ts';
import { parentOf, type ShadowOf } from './consent/reach.ts';
import {
  asksForConsent,
  bannersAbout,
  bannersIn,
  floatingAtPoints,
  holdsControl,
  isMarked,
  isShown,
  likelyHosts,
  outerBoxes,
  saidIn,
  speaksOfConsent,
} from './consent/suspect.ts';
import { asksForPersonalData } from './forms/suspect.ts';
import { looksLikeNotice } from './notice/suspect.ts';

/** What the watch needs of the world outside its page. */
export type WatchHost = {
  shadowOf: ShadowOf;
  /** How the consent engine of this frame is told of a banner; undefined while it is not there. */
  engine(): ((banner: Element) => void) | undefined;
  /** Says what deserves a closer look; rejects where nobody heard it. */
  suspected(suspicions: Suspicion[]): Promise<unknown>;
};

/** One look takes no longer, in milliseconds; what is left over waits for the next frame. */
const LOOK_MS = 4;
/** Between two looks lies this many times what the first took, so that a page which never rests is slowed by little. */
const REST = 10;
const SHORTEST_REST_MS = 30;
const LONGEST_REST_MS = 100;
/** Between two looks at the window's points. The first after a rest is made at once. */
const POINTS_EVERY_MS = 200;
/** Where no frame is drawn (a tab in the background), a look is made after this time. */
const NO_FRAME_MS = 100;
/** A burst larger than this is looked at as the whole document. */
const MOST_PARTS = 400;
/** The same box is told of again when its words change, but not for ever. */
const MOST_REPORTS = 8;
/** A custom element may get its shadow root later, and nothing tells of that; it is looked at again after these times. */
const LATE_SHADOW_MS = [250, 1_000, 3_000, 8_000];
const MOST_AWAITED = 40;

const ALL: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/**
 * Watches a frame from its beginning for what deserves a closer look. It only suspects: reads no field, changes nothing,
 * and does nothing while the page does nothing. A banner is told of when it is there, wherever it stands, and again
 * when another comes or its words change.
 */
export function keepWatch(page: Document, host: WatchHost): void {
  const view = page.defaultView;
  const told = new Set<Suspicion>();
  const parts = new Set<Element>();
  const marked = new WeakSet<Element>();
  const watched = new WeakSet<ShadowRoot>();
  const awaited = new Set<Element>();
  let seen = new WeakMap<Element, { words: number; reports: number }>();
  const changedBefore = new WeakSet<Element>();
  let address = page.URL;
  let planned = false;
  let everything = false;
  let restUntil = 0;
  let pointsAt = 0;
  let pointsPlanned = false;
  let hostsPlanned = false;

  const observer = new MutationObserver(collect);
  if (page.readyState === 'loading') {
    // While the page is being read only what is added to the body itself: a banner's script adds its box there.
    if (!isFrame()) watchOutside();
    page.addEventListener('DOMContentLoaded', begin, { once: true });
  } else begin();

  function begin(): void {
    observer.observe(page, ALL);
    // A popover, a dialog and a late style sheet change what is seen, and no attribute.
    for (const type of ['toggle', 'load']) page.addEventListener(type, plan, true);
    view?.addEventListener('load', planAll);
    planAll();
    if (!isFrame()) whenIdle(lookAtRest);
  }

  function watchOutside(): void {
    for (const outer of [page, page.documentElement, page.body])
      if (outer) observer.observe(outer, { childList: true });
  }

  function collect(changes: MutationRecord[]): void {
    if (page.readyState === 'loading') watchOutside();
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') changed(target as Element);
      else if (type === 'characterData') addPart(target.parentNode);
      else {
        for (const node of addedNodes) addPart(node.nodeType === Node.TEXT_NODE ? target : node);
      }
    }
    plan();
  }

  /** A class or a style may have shown what was there before. When it goes on changing, the points show it. */
  function changed(element: Element): void {
    if (changedBefore.has(element) && !seen.has(element)) return;
    changedBefore.add(element);
    if (element !== page.documentElement && element !== page.body) addPart(element);
  }

  function addPart(node: Node | null | undefined): void {
    const part = node instanceof ShadowRoot ? node.host : node;
    if (part instanceof Element && !everything) parts.add(part);
    if (parts.size > MOST_PARTS) everything = true;
  }

  function planAll(): void {
    everything = true;
    plan();
  }

  function plan(): void {
    if (planned) return;
    planned = true;
    const rest = restUntil - performance.now();
    if (rest > 0) setTimeout(lookAfterNextFrame, rest);
    else lookAfterNextFrame();
  }

  /** Just after the next frame was laid out: then nothing that is asked makes the browser lay it out once more. */
  function lookAfterNextFrame(): void {
    if (page.hidden) setTimeout(look, NO_FRAME_MS);
    else view?.requestAnimationFrame(() => setTimeout(look));
  }

  function look(): void {
    planned = false;
    if (page.body === null) return;
    const start = performance.now();
    if (address !== page.URL) {
      // Another page by its address, within the same document.
      address = page.URL;
      seen = new WeakMap();
      told.delete('consent');
      everything = true;
    }
    if (isFrame() && !frameMayAsk()) return;
    if (everything) lookEverywhere();
    const around = new Set<Element>();
    for (const part of parts) {
      if (performance.now() - start > LOOK_MS) break;
      parts.delete(part);
      if (part.isConnected) lookAt(part, around);
    }
    around.forEach(judge);
    lookAtPoints();
    const end = performance.now();
    restUntil = end + Math.min(SHORTEST_REST_MS + (end - start) * REST, LONGEST_REST_MS);
    if (parts.size > 0) plan();
  }

  /**
   * A frame that says all it has and nothing of consent is left at that, without layout: there may be many. One that is
   * the banner as a whole is told of; nothing in it need float.
   */
  function frameMayAsk(): boolean {
    const { text, whole } = saidIn(page.body, shadowOf);
    const speaks = !whole || speaksOfConsent(text);
    if (!speaks) lookForFields();
    else if (whole && asksForConsent(text) && holdsControl(page.body, shadowOf)) judge(page.body);
    return speaks;
  }

  function lookForFields(): void {
    everything = false;
    parts.clear();
    if ([...page.querySelectorAll('input,textarea')].some(asksForPersonalData)) tell('personal-form');
  }

  function lookEverywhere(): void {
    lookForFields();
    findHosts();
    for (const box of outerBoxes(page, shadowOf)) {
      if (isMarked(box)) tellOfMark(box);
      bannersIn(box, shadowOf).forEach(judge);
    }
  }

  /** Looks at what was added or changed; `around` gathers the banners that were known and may say something else now. */
  function lookAt(part: Element, around: Set<Element>): void {
    if (!told.has('personal-form') && asksForPersonalData(part)) tell('personal-form');
    if (isMarked(part)) tellOfMark(part);
    for (let box: Element | null = part; box !== null; box = parentOf(box)) if (seen.get(box)?.reports) around.add(box);
    const { text, whole } = saidIn(part, shadowOf);
    if (!whole) findHosts();
    if (!speaksOfConsent(text) || !isShown(part)) return;
    bannersAbout(part, shadowOf).forEach(judge);
  }

  function lookAtPoints(): void {
    // What is still being read is laid out again and again; to ask for it would be once more.
    if (page.readyState === 'loading') return;
    const wait = pointsAt + POINTS_EVERY_MS - performance.now();
    if (wait <= 0) {
      for (const box of floatingAtPoints(page, shadowOf)) judge(box);
      pointsAt = performance.now();
    } else if (!pointsPlanned) {
      pointsPlanned = true;
      setTimeout(() => {
        pointsPlanned = false;
        plan();
      }, wait);
    }
  }

  /** Tells of the box if it asks for consent, once for the words it has. */
  function judge(box: Element): void {
    const before = seen.get(box) ?? { words: 0, reports: 0 };
    if (!isShown(box)) {
      before.words = 0;
      return;
    }
    const { text } = saidIn(box, shadowOf);
    const words = checkSum(text);
    if (before.words === words || before.reports >= MOST_REPORTS) return;
    const asks = asksForConsent(text);
    seen.set(box, { words, reports: before.reports + Number(asks) });
    if (asks) tellOfBanner(box);
  }

  /** A platform's element is told of once even where it is not shown: that a platform is there is worth knowing. */
  function tellOfMark(element: Element): void {
    if (marked.has(element)) return;
    marked.add(element);
    tellOfBanner(element);
  }

  function tellOfBanner(banner: Element): void {
    const engine = host.engine();
    if (engine === undefined) tell('consent');
    else engine(banner);
  }

  function tell(suspicion: Suspicion): void {
    if (told.has(suspicion)) return;
    told.add(suspicion);
    host.suspected([suspicion]).catch(() => told.delete(suspicion));
  }

  function lookAtRest(): void {
    if (looksLikeNotice(page, page.location)) tell('privacy-notice');
  }

  /** The shadow root of an element, which from now on is watched as well. */
  function shadowOf(element: Element): ShadowRoot | null {
    const shadow = host.shadowOf(element);
    if (shadow !== null && !watched.has(shadow)) {
      watched.add(shadow);
      observer.observe(shadow, ALL);
      parts.add(element);
      plan();
    } else if (shadow === null) awaitShadow(element);
    return shadow;
  }

  function awaitShadow(element: Element): void {
    if (!element.localName.includes('-') || awaited.size >= MOST_AWAITED || awaited.has(element)) return;
    awaited.add(element);
    for (const wait of LATE_SHADOW_MS) setTimeout(shadowOf, wait, element);
  }

  /** Looks for shadow roots in what is too large to be read at once, while the page rests. */
  function findHosts(): void {
    if (hostsPlanned) return;
    hostsPlanned = true;
    whenIdle(() => {
      hostsPlanned = false;
      for (const element of likelyHosts(page)) shadowOf(element);
    });
  }

  function isFrame(): boolean {
    return view !== view?.top;
  }
}

function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 1_000 });
}
