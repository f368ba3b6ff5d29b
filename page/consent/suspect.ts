import { MARKS, STEM_SUMS } from 'virtual:consent-suspicion';
import { plainLetters } from '../../core/consent/fold-label.ts';
import { shortSum, stemsOfWord } from '../../core/consent/stems.ts';
import { parentOf, type ShadowOf } from './reach.ts';

/** What is read of an element at most: characters, and nodes on the way to them. */
const LONGEST_TEXT = 6_000;
const MOST_NODES = 1_500;
/** Fewer characters ask nothing: the button that stays behind to open the settings again. */
const SHORTEST_TEXT = 24;
/** A block that does not float says no more where it is a banner. */
const LONGEST_BLOCK = 1_500;

const SUMS = new Set(STEM_SUMS.match(/.{4}/g));
const UNREAD = /^(?:script|style|template|noscript|nav|select|textarea|iframe|svg)$/;
const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]';
const CONTROL = 'button,[role=button],input:is([type=button],[type=submit]),a';
/** At most three levels below the body, as far as applications draw into one box. */
const OUTER = 'body>*,body>*>*,body>*>*>*';
const CONTENT = 'main,article,footer,header,nav';

/** Where banners stand: the middle, along the bottom, along the top; in parts of the window. */
const POINTS = [
  [0.5, 0.5],
  [0.5, 0.97],
  [0.1, 0.9],
  [0.9, 0.9],
  [0.5, 0.03],
  [0.9, 0.12],
] as const;

/** What can be read of a box, and whether that was all. */
export type Said = { text: string; whole: boolean };

/**
 * What `root` says, shadow roots included: bounded, without layout, and without lists of links, since every footer links
 * to a cookie policy.
 */
export function saidIn(root: Element, shadowOf: ShadowOf): Said {
  let text = '';
  let nodes = 0;
  const visit = (parent: ParentNode): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      nodes += 1;
      if (nodes > MOST_NODES || text.length >= LONGEST_TEXT) return;
      if (node.nodeType === Node.TEXT_NODE) text += ` ${(node.nodeValue ?? '').slice(0, LONGEST_TEXT).trim()}`;
      else if (node.nodeType === Node.ELEMENT_NODE && isRead(node as Element)) enter(node as Element);
    }
  };
  const enter = (element: Element): void => {
    const shadow = mayHost(element) || element === root ? shadowOf(element) : null;
    if (shadow !== null) visit(shadow);
    visit(element);
  };
  enter(root);
  return { text, whole: nodes <= MOST_NODES && text.length < LONGEST_TEXT };
}

/** Whether a text is long enough to ask something, and is about consent. */
export function asksForConsent(text: string): boolean {
  return text.trim().length >= SHORTEST_TEXT && speaksOfConsent(text);
}

export function speaksOfConsent(text: string): boolean {
  const words = new Set(plainLetters(text).split(/[^\p{L}\p{N}\u3099\u309a]+/u));
  return [...words].some((word) => stemsOfWord(word).some((stem) => SUMS.has(shortSum(stem))));
}

/** Elements that are likely to hold a shadow root: custom ones, and those with nothing of their own. */
export function mayHost(element: Element): boolean {
  return (
    element.localName.includes('-') ||
    (element.firstElementChild === null && /^(?:div|section|aside|span)$/.test(element.localName))
  );
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether the element has a name that consent platforms give to theirs. */
export function isMarked(element: Element): boolean {
  return MARKS.test(` ${element.id} ${element.getAttribute('class')}`);
}

/**
 * The banner that `part` is, holds or stands in, if it speaks of consent: what floats, or else a short block with a button
 * at the edge of the page. Styles are asked for only where the words are right.
 */
export function bannerAbout(part: Element, shadowOf: ShadowOf): Element | undefined {
  const { body } = part.ownerDocument;
  let around: Element | undefined;
  for (let box: Element | null = part; box !== null && box !== body; box = parentOf(box)) {
    if (floats(box)) around = box;
    if (around !== undefined && around.querySelector(CONTROL) !== null) return around;
  }
  if (around !== undefined) return around;
  const floating = nearestIn(part, shadowOf, 24).filter(floats);
  return floating.find((box) => speaksOfConsent(saidIn(box, shadowOf).text)) ?? blockAround(part, shadowOf);
}

/** The first and last boxes of the document, where banners are put. */
export function outerBoxes({ body }: Document, shadowOf: ShadowOf): Set<Element> {
  let level = childrenOf(body);
  // Applications draw everything into one box.
  for (let depth = 0; depth < 4 && level.length <= 3; depth += 1) {
    const within = level.flatMap((box) => childrenOf(shadowOf(box) ?? box));
    if (within.length === 0) break;
    level = [...new Set([...level, ...within])];
  }
  return new Set([...level.slice(0, 6), ...level.slice(-30)]);
}

/** What may be a banner of an outer box: what floats, or else a short block with a button. */
export function bannersIn(box: Element, shadowOf: ShadowOf): Element[] {
  if (floats(box)) return [box];
  const floating = nearestIn(box, shadowOf, 6).filter(floats);
  return floating.length > 0 ? floating : [blockAround(box, shadowOf)].filter((block) => block !== undefined);
}

/** What floats above the page where banners usually do, as the window shows it; closed shadow roots included. */
export function floatingAtPoints(page: Document, shadowOf: ShadowOf): Set<Element> {
  const found = new Set<Element>();
  const view = page.defaultView;
  if (view === null || typeof page.elementFromPoint !== 'function') return found;
  const seen = new Set<Element>();
  for (const [across, down] of POINTS) {
    const [x, y] = [across * view.innerWidth, down * view.innerHeight];
    let outermost: Element | undefined;
    for (let box = deepest(page, x, y, shadowOf); box !== null && box !== page.body; box = parentOf(box)) {
      if (seen.has(box)) break;
      seen.add(box);
      // What says more than a banner is the page itself, which some applications fix to the window.
      if (floats(box) && (outermost === undefined || saidIn(box, shadowOf).whole)) outermost = box;
    }
    if (outermost !== undefined) found.add(outermost);
  }
  return found;
}

/** Whether a whole frame is a banner: little text that speaks of consent, and something to press. Nothing floats there. */
export function frameAsks(page: Document, shadowOf: ShadowOf): boolean {
  const { text, whole } = saidIn(page.body, shadowOf);
  return whole && asksForConsent(text) && holdsControl(page.body, shadowOf);
}

function deepest(page: Document, x: number, y: number, shadowOf: ShadowOf): Element | null {
  let element = page.elementFromPoint(x, y);
  for (let depth = 0; element !== null && depth < 10; depth += 1) {
    const inner: Element | null | undefined = shadowOf(element)?.elementFromPoint(x, y);
    if (inner === null || inner === undefined || inner === element) break;
    element = inner;
  }
  return element;
}

function floats(element: Element): boolean {
  if (element.matches(DIALOG)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const position = style?.position;
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(style?.zIndex) >= 10);
}

/** A short block with a button just below the body, as some banners that do not float. */
function blockAround(part: Element, shadowOf: ShadowOf): Element | undefined {
  const { body } = part.ownerDocument;
  if (part.closest(CONTENT) !== null) return undefined;
  let box: Element | null = part;
  while (box !== null && box !== body && !holdsControl(box, shadowOf)) box = parentOf(box);
  if (box === null || box === body || !box.matches(OUTER)) return undefined;
  const { text, whole } = saidIn(box, shadowOf);
  return whole && text.length <= LONGEST_BLOCK && asksForConsent(text) ? box : undefined;
}

function holdsControl(element: Element, shadowOf: ShadowOf): boolean {
  return (shadowOf(element) ?? element).querySelector(CONTROL) !== null || element.querySelector(CONTROL) !== null;
}

/** The elements nearest below `element`, level by level, through shadow roots. */
function nearestIn(element: Element, shadowOf: ShadowOf, most: number): Element[] {
  const near: Element[] = [element];
  for (let at = 0; at < near.length && near.length <= most; at += 1) {
    const box = near[at];
    if (box === undefined) break;
    const shadow = shadowOf(box);
    near.push(...childrenOf(shadow ?? box).slice(0, most));
    if (shadow !== null) near.push(...childrenOf(box).slice(0, most));
  }
  return near.slice(1, most + 1);
}

function childrenOf(parent: ParentNode): Element[] {
  return [...parent.children].filter(({ localName }) => !UNREAD.test(localName));
}

/** Links among other links are left out; a link within a sentence belongs to it. */
function isRead(element: Element): boolean {
  if (UNREAD.test(element.localName)) return false;
  if (element.localName !== 'a' || !element.hasAttribute('href')) return true;
  return /\p{L}{2}/u.test(`${element.previousSibling?.nodeValue ?? ''} ${element.nextSibling?.nodeValue ?? ''}`);
}
