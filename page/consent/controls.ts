import type { ClickIntent } from '../../core/consent/receipt.ts';
import { controlLabels } from './control-labels.ts';
import { parentOf, queryDeep, type Root, type ShadowOf } from './reach.ts';
import { isLaidOut } from './shown.ts';

/** What a label reader says of a control's labels. */
export type ReadLabels = (labels: readonly string[]) => ControlReading;
export type ControlReading = { intent: ClickIntent; because?: { language: string; words: string[] } | undefined };

/** A control that a person can see, and what it would do. */
export type Control = ControlReading & { element: HTMLElement; labels: string[] };

const CONTROL =
  'button, a, summary, [role="button"], [role="link"], [role="tab"], input[type="button"], input[type="submit"], input[type="image"], input[type="reset"], [onclick]';
/** Elements that sites make clickable without saying so; told by their pointer and their few words. */
const PLAIN = 'span, div, p, i, b, strong, em, li, label, h6';
const LONGEST_PLAIN = 80;

/** The controls within `root` that a person can see, each once, in the order of the page. */
export function controlsIn(root: Root, shadowOf: ShadowOf, read: ReadLabels): Control[] {
  const declared = queryDeep(root, CONTROL, shadowOf).filter(isSeenControl);
  const plain = queryDeep(root, PLAIN, shadowOf).filter((element): element is HTMLElement => isPlainControl(element));
  const elements = [...declared, ...plain.filter((element) => !standsWith(element, declared))];
  return elements.flatMap((element) => {
    const labels = controlLabels(element);
    return labels.length === 0 ? [] : [{ element, labels, ...read(labels) }];
  });
}

/** The declared controls alone, over a whole page: cheap enough to ask of a large document. */
export function declaredControlsIn(root: Root, shadowOf: ShadowOf, read: ReadLabels): Control[] {
  return queryDeep(root, CONTROL, shadowOf).flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.matches(':disabled')) return [];
    const labels = controlLabels(element);
    if (labels.length === 0) return [];
    const reading = read(labels);
    if (reading.intent === 'unknown' || !isLaidOut(element)) return [];
    return [{ element, labels, ...reading }];
  });
}

function isSeenControl(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && !element.matches(':disabled, [aria-disabled="true"]') && isLaidOut(element);
}

function isPlainControl(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.childElementCount > 3) return false;
  const text = element.textContent ?? '';
  if (text.length > LONGEST_PLAIN || (text.trim() === '' && element.getAttribute('aria-label') === null)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.cursor !== 'pointer') return false;
  // A pointer is inherited: only the outermost element that has it is the control.
  const parent = parentOf(element);
  const inherited = parent !== null && element.ownerDocument.defaultView?.getComputedStyle(parent).cursor === 'pointer';
  return !inherited && isLaidOut(element);
}

/** Whether `element` is part of one of `controls`, or holds one. */
function standsWith(element: Element, controls: readonly Element[]): boolean {
  return controls.some((control) => control.contains(element) || element.contains(control));
}
