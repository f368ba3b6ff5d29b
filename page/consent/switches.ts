import { controlLabels } from './control-labels.ts';
import { parentOf, queryDeep, type Root, type ShadowOf } from './reach.ts';

const SWITCH = 'input[type="checkbox"], [role="switch"], [role="checkbox"], button[aria-pressed]';

/** A switch of a banner: what it is for, and whether it is on. */
export type Switch = {
  element: HTMLElement;
  /** What the person reads beside it. */
  label: string;
  on: boolean;
  /** It cannot be changed: the site's own business. */
  locked: boolean;
};

/** Every switch within `root`, also those of a folded part: saving would store them all the same. */
export function switchesIn(root: Root, shadowOf: ShadowOf, saysNo: SaysNo): Switch[] {
  return queryDeep(root, SWITCH, shadowOf).flatMap((element) => {
    if (!(element instanceof HTMLElement) || holdsAnother(element) || isAnswer(element, saysNo)) return [];
    return [{ element, label: labelOfSwitch(element), on: isOn(element), locked: isLocked(element) }];
  });
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
  return labelled?.matches(SWITCH) ? labelled : undefined;
}

export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return element.getAttribute('aria-checked') === 'true' || element.getAttribute('aria-pressed') === 'true';
}

function isLocked(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled="true"], [readonly], [aria-readonly="true"]');
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
