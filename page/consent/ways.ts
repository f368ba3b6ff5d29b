import { refusalsAmong } from './controls.ts';
import type { Banner, Eyes } from './find-banners.ts';
import { findBanners } from './find-banners.ts';
import { findSettings, type Settings } from './find-settings.ts';
import type { Hand, Presses } from './presses.ts';
import { isShown } from './shown.ts';
import { choicesIn, isOn, type Switch, switchesIn } from './switches.ts';
import { pause, until } from './waiting.ts';

/** What a way works with. */
export type Attempting = {
  page: Document;
  eyes: Eyes;
  hand: Hand;
  presses: Presses;
  /** The banner as it stands now; undefined once it is gone. */
  banner(): Banner | undefined;
  /** Whether the person allows what a switch with this label is for. */
  wanted: (label: string) => boolean;
  /** Whether something new is stored since anything was pressed. */
  stored: () => boolean;
  /** Labels of switches that were on before anything was pressed. */
  preTicked: string[];
};

/** What a way did: nothing at all, or something that should have refused. */
export type Did = 'nothing' | 'refused';

const OPENS_WITHIN_MS = 2_500;
const TURNS_WITHIN_MS = 250;
/** A control that stores the choice does so within this time. */
const STORES_WITHIN_MS = 500;
/** After the last of several questions was answered, a page lets the choice be saved within this time. */
const ANSWERS_WITHIN_MS = 40;
const MOST_LAYERS = 3;
/** A panel of more switches than that is no panel; each is turned at most so often. */
const MOST_TURNS = 600;
const MOST_TURNS_OF_ONE = 2;
/** How long a panel that is drawn anew at each change takes to be there again. */
const REDRAWN_WITHIN_MS = 400;

/** Presses the control of the first layer that refuses. */
export function byFirstLayer({ banner, hand }: Attempting): Did {
  const { ofAll } = refusalsAmong(banner()?.controls ?? []);
  return ofAll.some(({ element }) => hand.press(element)) ? 'refused' : 'nothing';
}

/** Opens the settings, refuses there; or turns every optional switch off, objects, and saves. */
export async function bySettings(attempting: Attempting): Promise<Did> {
  const { page, eyes, hand, banner } = attempting;
  const first = banner();
  if (first === undefined) return 'nothing';
  let box: Element = first.box;
  const chooses =
    switchesIn(box, eyes.shadowOf, eyes.saysNo).length + choicesIn(box, eyes.shadowOf, eyes.saysNo).length > 0 ||
    refusalsAmong(first.controls).ofOne.length > 0;
  let settings = chooses ? findSettings(page, box, eyes) : undefined;
  const opened = new Set<string>();

  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    if (settings !== undefined && (await decideIn(settings, attempting))) return 'refused';
    const opener = (settings ?? banner() ?? first).controls.find(
      ({ element, intent, labels }) => intent === 'settings' && element.isConnected && !opened.has(labels[0] ?? ''),
    );
    if (opener === undefined) return 'nothing';
    opened.add(opener.labels[0] ?? '');
    const known = stateOf(settings);
    if (!hand.press(opener.element)) continue;
    settings = await until(
      () => {
        const now = findSettings(page, box, eyes);
        return now !== undefined && stateOf(now) !== known ? now : undefined;
      },
      { withinMs: OPENS_WITHIN_MS },
    );
    if (settings === undefined) return 'nothing';
    box = settings.box;
  }
  return 'nothing';
}

/** Refuses in the settings that stand open. True where something was pressed that stores the choice. */
async function decideIn(settings: Settings, attempting: Attempting): Promise<boolean> {
  const { page, eyes, hand, wanted } = attempting;
  for (const { on, locked, label } of settings.switches) if (on && !locked) attempting.preTicked.push(label);
  const wishes = settings.switches.some(({ label }) => wanted(label));
  const { ofAll, ofOne } = refusalsAmong(settings.controls);
  if (!wishes) {
    const [refusal] = ofAll;
    if (refusal !== undefined && hand.press(refusal.element)) {
      // Some only turn the switches off, and want the choice saved after that.
      const stored = await until(() => attempting.stored() || !isShown(refusal.element), {
        withinMs: STORES_WITHIN_MS,
      });
      if (stored === true) return true;
    }
  }
  const current = () => findSettings(page, settings.box, eyes) ?? settings;
  for (const { element, intent } of settings.controls)
    if (intent === 'object' && element.isConnected) hand.press(element);
  await turnOff(() => current().box, attempting);
  await unfoldAll(settings, attempting);
  chooseNo(current().box, attempting);
  let answered = false;
  if (!wishes) {
    for (const { element } of ofOne) {
      if (element.isConnected && hand.press(element)) answered = true;
    }
    if (answered) await pause(ANSWERS_WITHIN_MS);
  }
  const save = current().controls.find(({ intent }) => intent === 'save');
  return (save !== undefined && hand.press(save.element)) || answered;
}

/** Tabs and folds may hold switches of their own (legitimate interest, partners), drawn only when they open. */
async function unfoldAll(settings: Settings, attempting: Attempting): Promise<void> {
  const { page, eyes, hand } = attempting;
  const tabs = settings.controls.filter(({ element }) => element.matches('[role="tab"][aria-selected="false"]'));
  for (const { element } of tabs.slice(0, 3)) {
    if (!element.isConnected || !hand.press(element)) continue;
    await pause(60);
    const now = findSettings(page, settings.box, eyes);
    if (now !== undefined) await turnOff(() => findSettings(page, settings.box, eyes)?.box ?? now.box, attempting);
  }
}

/** Of each “yes or no”, presses the no. */
function chooseNo(box: Element, { eyes, hand, wanted }: Attempting): void {
  for (const choice of choicesIn(box, eyes.shadowOf, eyes.saysNo)) {
    const no = choice.find(({ label }) => eyes.saysNo(label));
    if (no !== undefined && !no.on && !choice.some(({ label }) => wanted(label))) hand.press(no.element);
  }
}

/** Turns every switch as it is wanted, one after the other; a panel that draws itself anew meanwhile is read again. */
async function turnOff(box: () => Element, attempting: Attempting): Promise<void> {
  const { hand, presses, wanted, eyes } = attempting;
  const turns = new Map<string, number>();
  let left = wrongIn(box(), attempting);
  for (let turn = 0; turn < MOST_TURNS && left.length > 0; turn += 1) {
    const [one, ...others] = left as [Switch, ...Switch[]];
    left = others;
    if (!one.element.isConnected) {
      left = await wrongOnceDrawn(box, attempting, turns);
      continue;
    }
    const wants = wanted(one.label);
    turns.set(one.label, (turns.get(one.label) ?? 0) + 1);
    hand.press(one.element);
    if (await turned(one, wants)) continue;
    const label = one.element instanceof HTMLInputElement ? one.element.labels?.[0] : undefined;
    if (label !== undefined && label !== null) hand.press(label);
    // What comes back on by itself and calls itself necessary is the site's own business; it is read back all the same.
    if (!(await turned(one, wants)) && eyes.isNecessary(one.label)) presses.excused.add(one.element);
    if (left.length === 0 && !one.element.isConnected) left = await wrongOnceDrawn(box, attempting, turns);
  }
}

/** The switches that are not as they are wanted. */
function wrongIn(box: Element, { eyes, wanted, presses }: Attempting): Switch[] {
  return switchesIn(box, eyes.shadowOf, eyes.saysNo).filter(
    ({ element, on, locked, label }) => !locked && on !== wanted(label) && !presses.excused.has(element),
  );
}

/** Those of a panel that was drawn anew; none that was turned often enough. */
async function wrongOnceDrawn(
  box: () => Element,
  attempting: Attempting,
  turns: ReadonlyMap<string, number>,
): Promise<Switch[]> {
  const drawn = await until(
    () => {
      const now = box();
      return now.isConnected && switchesIn(now, attempting.eyes.shadowOf, attempting.eyes.saysNo).length > 0 && now;
    },
    { withinMs: REDRAWN_WITHIN_MS },
  );
  if (drawn === undefined) return [];
  return wrongIn(drawn, attempting).filter(({ label }) => (turns.get(label) ?? 0) < MOST_TURNS_OF_ONE);
}

function turned({ element }: Switch, on: boolean): Promise<boolean> {
  return until(() => isOn(element) === on || !element.isConnected, { withinMs: TURNS_WITHIN_MS, everyMs: 8 }).then(
    Boolean,
  );
}

function stateOf(settings: Settings | undefined): string {
  if (settings === undefined) return '';
  return [settings.switches.length, ...settings.controls.map(({ labels, intent }) => `${intent}:${labels[0]}`)].join(
    '|',
  );
}

/** The banner as it stands now: the same box where it is still there, or else what was drawn in its place. */
export function bannerNow(page: Document, box: HTMLElement, eyes: Eyes, boxes: readonly string[]): Banner | undefined {
  const all = findBanners(page, page, eyes, boxes);
  return (
    all.find((banner) => banner.box === box) ??
    all.find((banner) => banner.box.contains(box) || box.contains(banner.box)) ??
    all[0]
  );
}
