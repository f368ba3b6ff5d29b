import type { ClickFacts } from '../../core/consent/click-gate.ts';
import { bannerAround } from './banner.ts';
import { controlLabels } from './control-labels.ts';
import type { ShadowOf } from './reach.ts';
import { choicesIn, isOn, labelOfSwitch, switchesIn, switchOf } from './switches.ts';

const USER_FIELD =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="password"], input[type="search"], input[type="number"], input[type="url"], textarea, select';
const SUBMITS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';
const UNFOLDS = '[role="tab"], summary, [aria-expanded="false"]';

/** What the engine knows besides the page. */
export type FactsGiven = {
  clicksSoFar: number;
  shadowOf: ShadowOf;
  /** Switches that turn themselves on again, and are declared necessary: the site's own business. */
  excused?: ReadonlySet<Element>;
  /** Whether the person allows what a switch with this label is for. */
  wanted?: (label: string) => boolean;
  /** Whether a radio button with this label accepts. */
  saysYes?: (label: string) => boolean;
  notRefusals?: readonly string[];
};

/** What the click gate needs to know of a control, read off the page; never the value of a field. */
export function clickFacts(control: Element, given: FactsGiven): ClickFacts {
  const page = control.ownerDocument;
  const turned = switchOf(control);
  const { wanted = () => false } = given;
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
  return {
    labels:
      isRadio || turned !== undefined ? [labelOfSwitch(turned ?? (control as HTMLElement))] : controlLabels(control),
    toggle: turned === undefined ? undefined : isOn(turned) ? 'on' : 'off',
    wanted: turned !== undefined && wanted(labelOfSwitch(turned)),
    unfolds: control.matches(UNFOLDS),
    ...whereItLeads(control, page.location),
    submitsUserFields: submitsUserFields(control),
    switchesOn: switchesOn(bannerAround(control), given),
    clicksSoFar: given.clicksSoFar,
    pageLanguage: page.documentElement.lang || undefined,
    notRefusals: given.notRefusals ?? [],
  };
}

/** Optional switches that are on, and questions whose answer is still yes. */
function switchesOn(
  banner: Element,
  { shadowOf, excused, wanted = () => false, saysYes = () => false }: FactsGiven,
): number {
  const switches = switchesIn(banner, shadowOf).filter(
    ({ element, on, locked, label }) => on && !locked && excused?.has(element) !== true && !wanted(label),
  );
  const yes = choicesIn(banner, shadowOf)
    .flat()
    .filter(({ element, label }) => element.checked && saysYes(label) && !wanted(label));
  return switches.length + yes.length;
}

function whereItLeads(control: Element, location: Location): { leavesOrigin: boolean; leavesPage: boolean } {
  const action = actionOf(control);
  if (action !== undefined && action.origin !== location.origin) return { leavesOrigin: true, leavesPage: true };
  const link = control.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) {
    return { leavesOrigin: false, leavesPage: false };
  }
  return {
    leavesOrigin: link.origin !== location.origin,
    leavesPage: link.origin !== location.origin || link.pathname + link.search !== location.pathname + location.search,
  };
}

function submitsUserFields(control: Element): boolean {
  const form = submitting(control)?.form;
  return form != null && form.querySelector(USER_FIELD) !== null;
}

/** Where the form would be sent that the control submits; undefined where it submits none. */
function actionOf(control: Element): URL | undefined {
  const button = submitting(control);
  if (button?.form == null) return undefined;
  const { ownerDocument } = control;
  // An attribute, since a field named “action” hides the form's property.
  const action = button.getAttribute('formaction') ?? button.form.getAttribute('action') ?? '';
  return URL.parse(action, ownerDocument.baseURI) ?? undefined;
}

function submitting(control: Element): HTMLButtonElement | HTMLInputElement | undefined {
  const button = control.closest(SUBMITS);
  return button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button : undefined;
}
