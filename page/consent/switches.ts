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
export function switchesIn(root: Root, shadowOf: ShadowOf, onWasSeen = false): Switch[] {
  const real = queryDeep(root, SWITCH, shadowOf).flatMap((element) => {
    if (!(element instanceof HTMLElement) || holdsAnother(element)) return [];
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

/** A choice between radio buttons: each with what the person reads beside it. */
export type Choice = { element: HTMLElement; label: string; on: boolean }[];

/** The groups of radio buttons within `root` that can be changed, and of what takes their role. */
export function choicesIn(root: Root, shadowOf: ShadowOf): Choice[] {
  const groups = new Map<unknown, Choice>();
  for (const element of queryDeep(root, 'input[type="radio"], [role="radio"]', shadowOf)) {
    if (!(element instanceof HTMLElement) || isLocked(element)) continue;
    const key = element instanceof HTMLInputElement ? element.name : element.closest('[role="radiogroup"]');
    if (key === '' || key === null) continue;
    const group = groups.get(key) ?? [];
    group.push({ element, label: labelOfSwitch(element), on: isOn(element) });
    groups.set(key, group);
  }
  return [...groups.values()];
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
  // Around or beside a real switch it is that switch's own picture.
  return (
    (element.parentElement ?? element).querySelector(SWITCH) === null && element.closest(`label, ${SWITCH}`) === null
  );
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
