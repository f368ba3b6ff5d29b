import type { ClickIntent } from '../../core/consent/receipt.ts';
import { controlLabels } from './control-labels.ts';
import { holds, parentOf, queryDeep, type Root, type ShadowOf } from './reach.ts';
import { isLaidOut } from './shown.ts';
import { isAnswer } from './switches.ts';

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
  const plain = queryDeep(root, '*', shadowOf)
    .filter((element) => element.matches(PLAIN) || element.localName.includes('-'))
    .filter((element): element is HTMLElement => isPlainControl(element));
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

/** How far above a refusal the acceptance beside it may stand. */
const ROW_WITHIN = 3;

/**
 * The controls that refuse: everything, or one purpose alone, as where each has its own “accept” and “reject” beside it.
 * Answers that are drawn as such (radio buttons) are neither.
 */
export function refusalsAmong(controls: readonly Control[]): { ofAll: Control[]; ofOne: Control[] } {
  const refusals = controls.filter(({ intent, element }) => intent === 'refuse' && !isAnswer(element, () => true));
  const accepts = controls.filter(({ intent }) => intent === 'accept');
  const inRows = refusals.filter((refusal) => rowOf(refusal, refusals, accepts) !== undefined);
  if (inRows.length < 2) return { ofAll: refusals, ofOne: [] };
  return { ofAll: refusals.filter((refusal) => !inRows.includes(refusal)), ofOne: inRows };
}

/** The box that holds this refusal, no other, and an acceptance. */
function rowOf({ element }: Control, refusals: readonly Control[], accepts: readonly Control[]): Element | undefined {
  let box = parentOf(element);
  for (let up = 0; box !== null && up < ROW_WITHIN; box = parentOf(box), up += 1) {
    const row = box;
    if (refusals.filter((other) => holds(row, other.element)).length > 1) return undefined;
    if (accepts.some((accept) => holds(row, accept.element))) return row;
  }
  return undefined;
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
  return controls.some((control) => holds(control, element) || holds(element, control));
}
