import { MARKS, STEM_SUMS } from 'virtual:consent-suspicion';
import { plainLetters } from '../../core/consent/fold-label.ts';
import { shortSum, stemsOfWord } from '../../core/consent/stems.ts';
import { parentOf, type ShadowOf } from './reach.ts';

/** What is read of an element at most: characters, and nodes on the way to them. */
const LONGEST_TEXT = 6_000;
const MOST_NODES = 1_500;
/** Boxes below an outer one of which it is asked whether they float. */
const MOST_NEAR = 5;
/** Of a box so many children are looked at: its first ones and its last ones. */
const MOST_CHILDREN = 20;
const MOST_ELEMENTS = 20_000;
/** Fewer characters ask nothing: the button that stays behind to open the settings again. */
const SHORTEST_TEXT = 16;
/** A block that does not float says no more where it is a banner. */
const LONGEST_BLOCK = 1_500;

const UNREAD = /^(?:script|style|template|noscript|nav|select|textarea|iframe|svg)$/;
const EMPTY = /^(?:div|section|aside|span)$/;
/** All but the elements that pages are full of, so that the browser leaves those out itself. */
const RARE = ':not(a,b,i,p,h2,h3,li,ul,td,tr,br,img,path,div,span,section),:is(div,span,section):empty';
const DIALOG = 'dialog[open],[role$=dialog],[aria-modal=true],[popover]';
const CONTROL = 'button,[role=button],[type=button],[type=submit],a';
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
  return [...words].some((word) => stemsOfWord(word).some((stem) => isStem(shortSum(stem))));
}

/** Looked up in the sorted sums as they are: to make a set of them would cost every frame more than it ever asks. */
function isStem(sum: string): boolean {
  let [low, high] = [0, STEM_SUMS.length / 4];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = STEM_SUMS.slice(middle * 4, middle * 4 + 4);
    if (found === sum) return true;
    if (found < sum) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Elements that are likely to hold a shadow root: custom ones, and boxes with nothing of their own. */
export function likelyHosts(page: Document): Element[] {
  // In the largest documents that would take too long at once; what shows itself there is found by its place.
  return page.getElementsByTagName('*').length > MOST_ELEMENTS ? [] : [...page.querySelectorAll(RARE)].filter(mayHost);
}

function mayHost({ localName, firstChild }: Element): boolean {
  return localName.includes('-') || (firstChild === null && EMPTY.test(localName));
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether the element has a name that consent platforms give to theirs. */
export function isMarked(element: Element): boolean {
  return MARKS.test(` ${element.id} ${element.getAttribute('class')}`);
}

/** The banners that `part` may stand in, be or hold; styles are asked for, so that its words should be right. */
export function bannersAbout(part: Element, shadowOf: ShadowOf): Element[] {
  const around = floatingAround(part, shadowOf);
  return around === undefined ? bannersIn(part, shadowOf) : [around];
}

/** The first and last boxes of the document, where banners are put. */
export function outerBoxes({ body }: Document, shadowOf: ShadowOf): Set<Element> {
  let level = childrenOf(body);
  // Applications draw everything into one box.
  for (let depth = 0; depth < 4 && level.length <= 3; depth += 1) {
    const within = level.flatMap((box) => childrenOf(shadowOf(box) ?? box));
    if (within.length === 0) break;
    level = [...level, ...within];
  }
  return new Set(level);
}

/** What may be a banner in a box: what floats, or else a short block with a button. */
export function bannersIn(box: Element, shadowOf: ShadowOf): Element[] {
  const floating = nearestIn(box, shadowOf).filter(floats);
  return floating.length > 0 ? floating : [blockAround(box, shadowOf)].filter((block) => block !== undefined);
}

/** What floats above the page where banners usually do, as the window shows it; closed shadow roots included. */
export function floatingAtPoints(page: Document, shadowOf: ShadowOf): Set<Element> {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const found = new Set<Element>();
  for (const [across, down] of POINTS) {
    const box = deepest(page, across * innerWidth, down * innerHeight, shadowOf);
    const floating = box && floatingAround(box, shadowOf);
    if (floating) found.add(floating);
  }
  return found;
}

function deepest(root: DocumentOrShadowRoot, x: number, y: number, shadowOf: ShadowOf): Element | null {
  // jsdom, in which this is tested too, has no layout.
  const element = root.elementFromPoint?.(x, y) ?? null;
  const shadow = element && shadowOf(element);
  return shadow && shadow !== root ? (deepest(shadow, x, y, shadowOf) ?? element) : element;
}

/**
 * The outermost box around `part` that floats above the page. What says more than a banner can is the page itself, which
 * some applications fix to the window: then the box within it.
 */
function floatingAround(part: Element, shadowOf: ShadowOf): Element | undefined {
  let around: Element | undefined;
  for (let box: Element | null = part; box !== null && box !== part.ownerDocument.body; box = parentOf(box)) {
    if (floats(box) && (around === undefined || saidIn(box, shadowOf).whole)) around = box;
  }
  return around;
}

function floats(element: Element): boolean {
  if (element.matches(DIALOG)) return true;
  const { position, zIndex } = getComputedStyle(element);
  return /^(?:fixed|sticky)$/.test(position) || (position === 'absolute' && Number(zIndex) >= 10);
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

/** Whether there is something to press. */
export function holdsControl(element: Element, shadowOf: ShadowOf): boolean {
  return (shadowOf(element) ?? element).querySelector(CONTROL) !== null || element.querySelector(CONTROL) !== null;
}

/** The element and those nearest below it, level by level, through shadow roots. */
function nearestIn(element: Element, shadowOf: ShadowOf): Element[] {
  const near = [element];
  for (const box of near) {
    if (near.length > MOST_NEAR) break;
    near.push(...childrenOf(shadowOf(box) ?? box).slice(0, MOST_NEAR));
  }
  return near;
}

/** The first and last children that may be seen. */
function childrenOf({ children }: ParentNode): Element[] {
  const fromEnd = children.length - MOST_CHILDREN;
  return [...children].filter(({ localName }, at) => (at < MOST_CHILDREN || at >= fromEnd) && !UNREAD.test(localName));
}

/** Links among other links are left out; a link within a sentence belongs to it. */
function isRead(element: Element): boolean {
  if (UNREAD.test(element.localName)) return false;
  if (element.localName !== 'a' || !element.hasAttribute('href')) return true;
  return /\p{L}{2}/u.test(`${element.previousSibling?.nodeValue ?? ''} ${element.nextSibling?.nodeValue ?? ''}`);
}
