import type { ClickFacts } from '../../core/consent/click-gate.ts';
import { bannerAround } from './banner.ts';
import { controlLabels } from './control-labels.ts';

const TOGGLE = 'input[type="checkbox"], [role="switch"], [role="checkbox"], button[aria-pressed]';
const USER_FIELD =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="password"], input[type="search"], input[type="number"], input[type="url"], textarea, select';
const SUBMITS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

/** What the click gate needs to know of a control, read off the page; never the value of a field. */
export function clickFacts(control: Element, clicksSoFar: number): ClickFacts {
  const page = control.ownerDocument;
  return {
    labels: controlLabels(control),
    toggle: toggleState(control),
    leavesOrigin: leavesOrigin(control, page.location),
    submitsUserFields: submitsUserFields(control),
    switchesOn: switchesOn(bannerAround(control)),
    clicksSoFar,
    pageLanguage: page.documentElement.lang || undefined,
  };
}

/** Optional switches within `banner` that are on. A disabled one is the site's own business. */
export function switchesOn(banner: Element): number {
  return [...banner.querySelectorAll(TOGGLE)].filter((toggle) => !locked(toggle) && isOn(toggle)).length;
}

function toggleState(control: Element): ClickFacts['toggle'] {
  const toggle = control.closest(TOGGLE) ?? control.closest('label')?.control ?? undefined;
  if (toggle === undefined || !toggle.matches(TOGGLE)) return undefined;
  return isOn(toggle) ? 'on' : 'off';
}

function isOn(toggle: Element): boolean {
  if (toggle instanceof HTMLInputElement) return toggle.checked;
  return toggle.getAttribute('aria-checked') === 'true' || toggle.getAttribute('aria-pressed') === 'true';
}

function locked(toggle: Element): boolean {
  return toggle.matches(':disabled, [aria-disabled="true"]');
}

function leavesOrigin(control: Element, location: Location): boolean {
  const link = control.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return false;
  return /^https?:$/.test(link.protocol) && link.origin !== location.origin;
}

function submitsUserFields(control: Element): boolean {
  const button = control.closest(SUBMITS);
  const form = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button.form : null;
  return form !== null && form.querySelector(USER_FIELD) !== null;
}
