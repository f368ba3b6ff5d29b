import { type Control, controlsIn } from './controls.ts';
import type { Eyes } from './find-banners.ts';
import { holds, parentOf, queryDeep, wordsIn } from './reach.ts';
import { isOverlay, stands } from './shown.ts';
import { type Switch, switchesIn } from './switches.ts';

/** The part of a banner where each purpose is chosen: what is on it now. */
export type Settings = { box: HTMLElement; controls: Control[]; switches: Switch[] };

const MOST_TEXT = 40_000;

/**
 * The settings that stand open: the banner itself where it holds switches, or what opened over it. Looser than finding a
 * banner, since a settings button of that banner has just been pressed.
 *
 * @param banner where the banner stood; it may be gone
 */
export function findSettings(page: Document, banner: Element, eyes: Eyes): Settings | undefined {
  const boxes = new Set<HTMLElement>();
  const add = (box: Element | null) => {
    if (box instanceof HTMLElement && box.isConnected) boxes.add(box);
  };
  add(banner);
  for (const { element } of switchesIn(page, eyes.shadowOf, eyes.saysNo)) add(panelOf(element));
  for (const box of queryDeep(page, 'dialog[open], [role="dialog"], [aria-modal="true"]', eyes.shadowOf)) add(box);

  const found = [...boxes].flatMap((box) => {
    const settings = settingsIn(box, box === banner, eyes);
    return settings === undefined ? [] : [settings];
  });
  // What was opened last lies on top; within one dialog the outer box has the buttons too.
  return found.sort((one, other) => rank(other, banner) - rank(one, banner))[0];
}

function settingsIn(box: HTMLElement, known: boolean, eyes: Eyes): Settings | undefined {
  if (!stands(box, eyes.shadowOf)) return undefined;
  const controls = controlsIn(box, eyes.shadowOf, eyes.read);
  const decides = controls.some(({ intent }) => intent === 'save' || intent === 'refuse' || intent === 'object');
  if (!decides) return undefined;
  const switches = switchesIn(box, eyes.shadowOf, eyes.saysNo);
  // The banner itself may have drawn its settings in place of its text; every other box must speak of consent.
  if (!known && switches.length === 0 && !eyes.speaksOfConsent(wordsIn(box, eyes.shadowOf, MOST_TEXT).slice(0, 6_000)))
    return undefined;
  return { box, controls, switches };
}

function rank({ box, switches, controls }: Settings, banner: Element): number {
  const decides = controls.filter(({ intent }) => intent === 'save' || intent === 'refuse').length;
  return (switches.length > 0 ? 4 : 0) + (decides > 0 ? 2 : 0) + (box !== banner && !holds(box, banner) ? 1 : 0);
}

/** The dialog or overlay that a switch stands in; undefined where it stands in the page itself. */
function panelOf(element: Element): Element | null {
  const { body } = element.ownerDocument;
  let panel: Element | null = null;
  for (let box = parentOf(element); box !== null && box !== body; box = parentOf(box)) if (isOverlay(box)) panel = box;
  return panel;
}
