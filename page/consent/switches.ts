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
export function switchesIn(root: Root, shadowOf: ShadowOf): Switch[] {
  return queryDeep(root, SWITCH, shadowOf).flatMap((element) => {
    if (!(element instanceof HTMLElement) || holdsAnother(element)) return [];
    return [{ element, label: labelOfSwitch(element), on: isOn(element), locked: isLocked(element) }];
  });
}

/** A choice between radio buttons: each with what the person reads beside it. */
export type Choice = { element: HTMLInputElement; label: string }[];

/** The groups of radio buttons within `root` that can be changed. */
export function choicesIn(root: Root, shadowOf: ShadowOf): Choice[] {
  const groups = new Map<string, Choice>();
  for (const element of queryDeep(root, 'input[type="radio"]', shadowOf)) {
    if (!(element instanceof HTMLInputElement) || element.name === '' || isLocked(element)) continue;
    const group = groups.get(element.name) ?? [];
    group.push({ element, label: labelOfSwitch(element) });
    groups.set(element.name, group);
  }
  return [...groups.values()];
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
