import type { BannerKind, ClickIntent } from '../../core/consent/receipt.ts';
import { FORM_FIELD } from './click-facts.ts';
import { type Control, controlsIn, declaredControlsIn, type ReadLabels } from './controls.ts';
import { holds, parentOf, queryDeep, type Root, type ShadowOf, wordsIn } from './reach.ts';
import { isLaidOut, isOverlay, isPlacedAbove, stands } from './shown.ts';
import { choicesIn, type SaysNo } from './switches.ts';

/** What is asked of a banner's text: whether it asks for consent to cookies, trackers, the use of data. */
export type SpeaksOfConsent = (text: string) => boolean;

/** Everything that finding a banner needs besides the page. */
export type Eyes = {
  shadowOf: ShadowOf;
  read: ReadLabels;
  speaksOfConsent: SpeaksOfConsent;
  /** Whether others than a banner would ask in the same words. */
  speaksLikeOthers: SpeaksOfConsent;
  /** Whether a text says anything of what banners speak of. */
  mentionsConsent: SpeaksOfConsent;
  /** Whether an answer to the question about one purpose says no. */
  saysNo: SaysNo;
  /** Whether a switch with this label calls itself necessary. */
  isNecessary: (label: string) => boolean;
};

/** A consent banner (or its settings) as it stands on the page now. Never kept: banners draw themselves anew. */
export type Banner = {
  box: HTMLElement;
  text: string;
  controls: Control[];
  kind: Extract<BannerKind, 'banner' | 'consent-or-pay' | 'notice'>;
};

const MOST_TEXT = 6_000;
/** A box that says this much more than the banner within it is the page around it. */
const SAYS_MORE = 1.6;
const SAYS_MORE_BY = 400;

/**
 * Controls that answer the question a banner asks. A box without any of them asks nothing: a footer's link to the cookie
 * settings is no banner.
 */
const ANSWERS: ReadonlySet<ClickIntent> = new Set(['refuse', 'accept', 'acknowledge', 'pay']);
/** Marks by which a box that does not float is taken for a banner all the same. */
const MARK = /cookie|consent|gdpr|rgpd|dsgvo|ccpa|privacy-?(?:banner|notice|bar)|cmp\b|tracking/i;

/**
 * The banners that ask for consent within `root`, wherever they stand: found from the controls that answer, from what
 * floats above the page, and from the boxes of known platforms.
 *
 * @param boxes CSS selectors of the banners of known platforms
 * @param evenUnnamed a known platform's box counts even where no control in it has a name that is understood: its own call
 *   may refuse it, and else it is the person's turn. Not while a banner may still be drawing its buttons
 */
export function findBanners(
  page: Document,
  root: Root,
  eyes: Eyes,
  boxes: readonly string[],
  evenUnnamed = false,
): Banner[] {
  const candidates = new Set<HTMLElement>();
  const add = (element: Element | null) => {
    if (element instanceof HTMLElement && element !== page.documentElement) candidates.add(element);
  };
  const ofPlatforms = new Set(boxes.length === 0 ? [] : queryDeep(root, boxes.join(','), eyes.shadowOf));
  ofPlatforms.forEach(add);
  for (const element of floating(page)) if (root === page || touches(root, element)) add(element);
  const looked = new Set<Element>();
  for (const { element } of declaredControlsIn(root, eyes.shadowOf, eyes.read)) add(asksAround(element, looked, eyes));
  if (root instanceof HTMLElement && root !== page.body) add(root);
  if (isFrame(page)) add(page.body);

  const banners: Banner[] = [];
  const read = [...candidates]
    .filter((box) => box !== page.body || isFrame(page))
    .map((box) => ({ box, text: wordsIn(box, eyes.shadowOf, MOST_TEXT + 1) }))
    .filter(({ text }) => text.length > 0 && text.length <= MOST_TEXT)
    .sort((one, other) => one.text.length - other.text.length);
  for (const { box, text } of read) {
    const inner = banners.findIndex((banner) => holds(box, banner.box));
    const known = banners[inner];
    if (known !== undefined && text.length > known.text.length * SAYS_MORE + SAYS_MORE_BY) continue;
    const ofPlatform = [...ofPlatforms].some((own) => holds(own, box) || holds(box, own));
    const banner = bannerOf(box, text, eyes, { ofPlatform, evenUnnamed: evenUnnamed && ofPlatforms.has(box) });
    if (banner === undefined) continue;
    if (inner >= 0) banners.splice(inner, 1, banner);
    else if (!banners.some((other) => holds(other.box, box))) banners.push(banner);
  }
  return banners;
}

/** The box as a banner; undefined where it is none. */
function bannerOf(
  box: HTMLElement,
  text: string,
  eyes: Eyes,
  { ofPlatform, evenUnnamed }: { ofPlatform: boolean; evenUnnamed: boolean },
): Banner | undefined {
  if (!stands(box, eyes.shadowOf) || !eyes.speaksOfConsent(text)) return undefined;
  if (!standsOut(box, eyes.shadowOf)) return undefined;
  // A study asks for consent to personal data too; a box that nobody knows or marks must say more than that.
  if (!ofPlatform && eyes.speaksLikeOthers(text) && !isMarked(box, eyes.shadowOf)) return undefined;
  if (queryDeep(box, FORM_FIELD, eyes.shadowOf).some(isLaidOut)) return undefined;
  const controls = controlsIn(box, eyes.shadowOf, eyes.read);
  const intents = new Set(controls.map(({ intent }) => intent));
  const isUnnamed = evenUnnamed && [...intents].every((intent) => intent === 'unknown');
  if (!isUnnamed && !answers(box, intents, eyes)) return undefined;
  if (!eyes.mentionsConsent(proseOf(text, controls))) return undefined;
  return { box, text, controls, kind: seemsToRefuse(controls, eyes) ? 'banner' : kindOf(intents) };
}

/** Whether something in the box answers: a control, or a choice that is saved and of which one part refuses. */
function answers(box: HTMLElement, intents: ReadonlySet<ClickIntent>, { shadowOf, saysNo }: Eyes): boolean {
  if ([...intents].some((intent) => ANSWERS.has(intent))) return true;
  return (
    intents.has('save') &&
    choicesIn(box, shadowOf, saysNo)
      .flat()
      .some(({ label }) => saysNo(label))
  );
}

/**
 * What a box says besides the names of its controls. A banner asks in words of its own; a row of links that are called
 * privacy and cookies asks nothing.
 */
function proseOf(text: string, controls: readonly Control[]): string {
  let prose = text;
  for (const { labels, element } of controls) {
    const label = labels[0] ?? '';
    // A link within a sentence is part of what it says.
    const within = element.localName === 'a' && standsInSentence(element, label);
    if (label.length > 1 && !within) prose = prose.replace(label, ' ');
  }
  return prose;
}

function standsInSentence(link: Element, label: string): boolean {
  const sentence = link.parentElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return sentence.length > label.length * 2 + 20 && link.parentElement?.querySelectorAll('a').length === 1;
}

/** A control of which one name refuses and another does not: it is never pressed, and yet the banner offers a refusal. */
function seemsToRefuse(controls: readonly Control[], { read }: Eyes): boolean {
  return controls.some(
    ({ labels, intent }) =>
      intent !== 'refuse' && labels.length > 1 && labels.some((label) => read([label]).intent === 'refuse'),
  );
}

/**
 * What kind of question the controls ask. Where nothing refuses and paying is offered, refusing costs money; where there
 * is neither a refusal nor a way to it, the banner only tells.
 */
function kindOf(intents: ReadonlySet<ClickIntent>): Banner['kind'] {
  if (intents.has('refuse')) return 'banner';
  if (intents.has('pay')) return 'consent-or-pay';
  if (intents.has('settings') || intents.has('save') || intents.has('object')) return 'banner';
  return [...intents].some((intent) => ANSWERS.has(intent)) ? 'notice' : 'banner';
}

/**
 * The nearest box around a control whose words ask for consent; no more than the banner, never the whole page. Boxes in
 * `looked` were asked already, from another control.
 */
function asksAround(control: Element, looked: Set<Element>, { shadowOf, speaksOfConsent }: Eyes): Element | null {
  const { body } = control.ownerDocument;
  for (let box = parentOf(control); box !== null && box !== body; box = parentOf(box)) {
    if (looked.has(box)) return null;
    looked.add(box);
    const text = wordsIn(box, shadowOf, MOST_TEXT + 1);
    if (text.length > MOST_TEXT) return null;
    if (speaksOfConsent(text)) return box;
  }
  return null;
}

/** What floats above the page, as a look at some points of the window shows. */
function floating(page: Document): Element[] {
  const view = page.defaultView;
  if (view === null || typeof page.elementsFromPoint !== 'function') return [];
  const { innerWidth: width, innerHeight: height } = view;
  const across = [0.5, 0.12, 0.88].map((part) => part * width);
  const down = [0.5, 0.03, 0.97, 0.8, 0.25].map((part) => part * height);
  const found = new Set<Element>(page.querySelectorAll('dialog[open], [popover]:popover-open'));
  for (const x of across) {
    for (const y of down) {
      for (let element = page.elementsFromPoint(x, y)[0] ?? null; element !== null; element = parentOf(element)) {
        if (element === page.body || element === page.documentElement) break;
        if (isOverlay(element) || element.localName.includes('-')) found.add(element);
      }
    }
  }
  return [...found];
}

function touches(root: Root, element: Element): boolean {
  return root instanceof Element && (holds(root, element) || holds(element, root));
}

/** It floats, it is a frame of its own, or its marks say what it is. */
function standsOut(box: HTMLElement, shadowOf: ShadowOf): boolean {
  const page = box.ownerDocument;
  if (isFrame(page)) return true;
  for (let element: Element | null = box; element !== null && element !== page.body; element = parentOf(element)) {
    if (floats(element)) return true;
  }
  const inside = [box, ...queryDeep(box, ':scope > *, :scope > * > *', shadowOf).slice(0, 12)];
  if (inside.some((element) => isLaidOut(element) && floats(element))) return true;
  return isMarked(box, shadowOf) && standsAtAnEdge(box);
}

/** Whether the box, or what it holds first, has a name that says what it is. */
function isMarked(box: HTMLElement, shadowOf: ShadowOf): boolean {
  const inside = [box, ...queryDeep(box, ':scope > *, :scope > * > *', shadowOf).slice(0, 12)];
  return inside
    .slice(0, 4)
    .some((element) => MARK.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.localName}`));
}

/** An overlay; within the page's own text one that only calls itself a dialog is drawn there to be looked at. */
function floats(element: Element): boolean {
  return isOverlay(element) && (isPlacedAbove(element) || element.closest('article, main') === null);
}

/** Near the top or the end of the page's own boxes: where a banner that does not float is put. */
function standsAtAnEdge(box: HTMLElement): boolean {
  let depth = 0;
  for (let element = parentOf(box); element !== null && element !== box.ownerDocument.body; element = parentOf(element))
    depth += 1;
  return depth <= 4 && box.closest('article, main') === null;
}

function isFrame(page: Document): boolean {
  return page.defaultView !== null && page.defaultView !== page.defaultView.top;
}
