import { controlLabels } from './control-labels.ts';
import { parentOf, queryDeep, type Root, type ShadowOf } from './reach.ts';
import { isLaidOut } from './shown.ts';

const SWITCH =
  'input[type="checkbox"], [role="switch"], [role="checkbox"], [role="menuitemcheckbox"], button[aria-checked], button[aria-pressed], [role="button"][aria-pressed]';
/** What only looks like a switch: a box without words that a script paints, without a role. */
const PAINTED =
  ':is([class*="toggle" i], [class*="switch" i], [class*="slider" i], [data-checked], [data-enabled]):not(a, summary, input, label, [aria-expanded], [aria-haspopup], [data-toggle], [data-bs-toggle])';
const PAINTED_NAME = /(?:^|[\s_-])(?:toggle|switch|slider)s?(?:[\s_-]|$)/i;
/** A toggle that opens and closes something. */
const FOLDS = /accordion|collaps|expand|menu|dropdown|drawer|nav|detail|more|chevron|arrow|tab/i;
const PAINTED_ON = /(?:^|[\s_-])(?:on|active|activated|checked|enabled|selected|allowed|granted|yes|true)(?:[\s_-]|$)/i;
const PAINTED_OFF = /(?:^|[\s_-])(?:off|inactive|deactivated|unchecked|unselected|denied|no|false)(?:[\s_-]|$)/i;
/** “On”, „Aus“, « Activé »: a switch says no more. */
const LONGEST_PAINTED = 14;

/** A switch of a banner: what it is for, and whether it is on. */
export type Switch = {
  element: HTMLElement;
  /** What the person reads beside it. */
  label: string;
  on: boolean;
  /** It cannot be changed: the site's own business. */
  locked: boolean;
};

/** Every switch within `root` that can be read, also those of a folded part: saving would store them all the same. */
export function switchesIn(root: Root, shadowOf: ShadowOf, saysNo: SaysNo, onWasSeen = false): Switch[] {
  const real = queryDeep(root, SWITCH, shadowOf).flatMap((element) => {
    if (!(element instanceof HTMLElement) || holdsAnother(element) || isAnswer(element, saysNo)) return [];
    return [{ element, label: labelOfSwitch(element), on: isOn(element), locked: isLocked(element) }];
  });
  const painted = paintedSwitchesIn(root, shadowOf, onWasSeen).flatMap(({ element, on }) =>
    on === undefined ? [] : [{ element, label: labelOfSwitch(element), on, locked: false }],
  );
  return [...real, ...painted];
}

/** What is painted like a switch, and whether it is on; undefined where that cannot be read. */
export type PaintedSwitch = { element: HTMLElement; on: boolean | undefined };

/**
 * What looks and feels like a switch within `root` and is none: no field, no role, only a name and a pointer. Its state is
 * read from its names as far as they say one; those without a word for *on* are off where another has it, or had it.
 *
 * @param onWasSeen one of them had a word for *on* before it was pressed
 */
export function paintedSwitchesIn(root: Root, shadowOf: ShadowOf, onWasSeen = false): PaintedSwitch[] {
  const painted = queryDeep(root, PAINTED, shadowOf).filter(isPainted);
  const outermost = painted.filter((element) => !painted.some((other) => other !== element && other.contains(element)));
  const speaks = onWasSeen || outermost.some((element) => paintedState(element) === true);
  return outermost.filter(feelsPressable).map((element) => ({
    element,
    on: paintedState(element) ?? (speaks ? false : undefined),
  }));
}

/** A choice between several answers to one question: each with what the person reads on it or beside it. */
export type Choice = Answer[];
export type Answer = { element: HTMLElement; label: string; on: boolean };

const ANSWER = 'input[type="radio"], [role="radio"], button[aria-pressed]';

/** The questions within `root` whose answer can be changed: radio buttons, and buttons of which one is pressed in. */
export function choicesIn(root: Root, shadowOf: ShadowOf, saysNo: SaysNo): Choice[] {
  const groups = new Map<unknown, Choice>();
  for (const element of queryDeep(root, ANSWER, shadowOf)) {
    if (!(element instanceof HTMLElement) || !isAnswer(element, saysNo) || isLocked(element)) continue;
    const question = questionOf(element);
    const group = groups.get(question) ?? [];
    group.push({ element, label: labelOfSwitch(element), on: isOn(element) });
    groups.set(question, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Whether an answer with this label refuses. */
export type SaysNo = (label: string) => boolean;

/**
 * Whether an element is one of several answers, of which one is given at a time. Buttons side by side that can be pressed in
 * are answers where one of them says no, and else switches.
 */
export function isAnswer(element: Element, saysNo: SaysNo): boolean {
  if (element instanceof HTMLInputElement) return element.type === 'radio' && element.name !== '';
  if (element.getAttribute('role') === 'radio') return true;
  if (!element.matches('button[aria-pressed]')) return false;
  const together = pressedTogether(element);
  return together.length > 1 && together.some((each) => saysNo(labelOfSwitch(each)));
}

function questionOf(element: HTMLElement): unknown {
  if (element instanceof HTMLInputElement)
    return element.form === null ? element.name : `${formNumber(element)} ${element.name}`;
  return element.closest('[role="radiogroup"]') ?? element.parentElement;
}

/** Radio buttons of one name in two forms answer two questions. */
function formNumber({ form, ownerDocument }: HTMLInputElement): number {
  return form === null ? -1 : [...ownerDocument.forms].indexOf(form);
}

function pressedTogether(element: Element): HTMLElement[] {
  const beside = [...(element.parentElement?.children ?? [])];
  return beside.filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches('button[aria-pressed]'),
  );
}

/** The switch that pressing `control` would turn: itself, or what it is the label of. */
export function switchOf(control: Element): HTMLElement | undefined {
  const own = control.closest(SWITCH);
  if (own instanceof HTMLElement) return own;
  const labelled = control.closest('label')?.control;
  if (labelled?.matches(SWITCH)) return labelled;
  const painted = control.closest(PAINTED);
  if (painted === null || !isPainted(painted)) return undefined;
  return paintedState(painted) === undefined ? undefined : painted;
}

/** Whether it is one of those switches that have only a name for what they are. */
export function isPaintedSwitch(element: Element): boolean {
  return !element.matches(SWITCH);
}

export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  if (element.hasAttribute('aria-checked') || element.hasAttribute('aria-pressed'))
    return element.getAttribute('aria-checked') === 'true' || element.getAttribute('aria-pressed') === 'true';
  return paintedState(element) === true;
}

function isLocked(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled="true"], [readonly], [aria-readonly="true"]');
}

function isPainted(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || (element.textContent ?? '').trim().length > LONGEST_PAINTED) return false;
  if (!element.matches('[data-checked], [data-enabled]') && !PAINTED_NAME.test(classOf(element))) return false;
  if (FOLDS.test(classOf(element))) return false;
  return !isPictureOf(element);
}

/** Within, around or beside a real switch it is that switch's own picture, however many boxes it is drawn with. */
function isPictureOf(element: Element): boolean {
  if (element.closest(`label, ${SWITCH}`) !== null) return true;
  let around: Element = element.parentElement ?? element;
  for (let up = around; up.matches(PAINTED) && up.parentElement !== null; up = up.parentElement) around = up;
  return around.querySelector(SWITCH) !== null;
}

function paintedState(element: Element): boolean | undefined {
  const told = [
    element.getAttribute('data-state'),
    element.getAttribute('data-checked'),
    element.getAttribute('data-enabled'),
  ];
  for (const value of told) {
    if (value !== null && PAINTED_OFF.test(value)) return false;
    if (value !== null && (PAINTED_ON.test(value) || value === '')) return true;
  }
  // “toggle-on” says so; in “switch-container enabled” too. The box around it and the knob within it may carry the name.
  const names = [element, element.parentElement, element.firstElementChild].map((one) =>
    one === null ? '' : classOf(one),
  );
  if (names.some((name) => PAINTED_OFF.test(name))) return false;
  return names.some((name) => PAINTED_ON.test(name)) ? true : undefined;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** Whether a hand over it becomes a pointer. */
function feelsPressable(element: HTMLElement): boolean {
  return isLaidOut(element) && element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

/** A box with the role of a switch around the real one counts once. */
function holdsAnother(element: Element): boolean {
  return !(element instanceof HTMLInputElement) && element.querySelector('input[type="checkbox"]') !== null;
}

const LONGEST = 120;

/** What a person reads beside a switch or radio button. */
export function labelOfSwitch(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : ((element.getRootNode() as Document).getElementById?.(id) ?? [])));
  for (const text of [
    ...named.map((label) => label.textContent),
    element.getAttribute('aria-label'),
    ...labels.map((label) => label.textContent),
    ...controlLabels(element),
  ]) {
    const folded = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (folded) return folded;
  }
  // No label of its own: the words of the nearest box that has any.
  for (let box = parentOf(element), up = 0; box !== null && up < 4; box = parentOf(box), up += 1) {
    const text = box.textContent?.replace(/\s+/g, ' ').trim();
    if (text) return text.slice(0, LONGEST);
  }
  return '';
}
