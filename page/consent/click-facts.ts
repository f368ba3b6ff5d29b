import type { ClickFacts } from '../../core/consent/click-gate.ts';
import { bannerAround } from './banner.ts';
import { controlLabels } from './control-labels.ts';
import { parentOf, type ShadowOf } from './reach.ts';
import { choicesIn, isOn, labelOfSwitch, paintedSwitchesIn, switchesIn, switchOf } from './switches.ts';

/** What a person fills in; a button, a switch and what is hidden are not. */
export const USER_FIELD =
  'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="image"]), select, textarea, [contenteditable]:not([contenteditable="false"])';
const SUBMITS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';
const UNFOLDS = '[role="tab"], summary, [aria-expanded="false"]';

/** What the engine knows besides the page. */
export type FactsGiven = {
  clicksSoFar: number;
  shadowOf: ShadowOf;
  /** Switches that turn themselves on again, and are declared necessary: the site's own business. */
  excused?: ReadonlySet<Element>;
  /** A switch that is only painted was seen on in this banner: its like without a word for it are off. */
  paintedOn?: boolean;
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
    ...switchesAround(bannerAround(control), given),
    clicksSoFar: given.clicksSoFar,
    pageLanguage: page.documentElement.lang || undefined,
    notRefusals: given.notRefusals ?? [],
  };
}

/** What the optional switches, painted ones too, and the questions of a banner answer now. */
function switchesAround(
  banner: Element,
  { shadowOf, excused, paintedOn, wanted = () => false, saysYes = () => false }: FactsGiven,
): Pick<ClickFacts, 'switchesOn' | 'switchesOff' | 'switchesUnread'> {
  const states = switchesIn(banner, shadowOf, paintedOn)
    .filter(({ element, locked, label }) => !locked && excused?.has(element) !== true && !wanted(label))
    .map(({ on }) => on);
  const questions = choicesIn(banner, shadowOf).filter((choice) => !choice.some(({ label }) => wanted(label)));
  const yes = questions.filter((choice) => choice.some(({ on, label }) => on && saysYes(label)));
  const unread = paintedSwitchesIn(banner, shadowOf, paintedOn).filter(({ on }) => on === undefined);
  return {
    switchesOn: states.filter(Boolean).length + yes.length,
    switchesOff: states.filter((on) => !on).length + questions.length - yes.length,
    switchesUnread: unread.length,
  };
}

function whereItLeads(control: Element, location: Location): { leavesOrigin: boolean; leavesPage: boolean } {
  const action = actionOf(control);
  if (action !== undefined && action.origin !== location.origin) return { leavesOrigin: true, leavesPage: true };
  const link = linkAround(control);
  if (link === undefined || !/^https?:$/.test(link.protocol)) return { leavesOrigin: false, leavesPage: false };
  return {
    leavesOrigin: link.origin !== location.origin,
    leavesPage: link.origin !== location.origin || link.pathname + link.search !== location.pathname + location.search,
  };
}

/** The link that a click on the control would follow, also one around the shadow root that it stands in. */
function linkAround(control: Element): HTMLAnchorElement | HTMLAreaElement | undefined {
  for (let element: Element | null = control; element !== null; element = parentOf(element)) {
    if (!(element instanceof HTMLAnchorElement) && !(element instanceof HTMLAreaElement)) continue;
    if (element.hasAttribute('href')) return element;
  }
  return undefined;
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
