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
const MOST_LAYERS = 3;

/** Presses the control of the first layer that refuses. */
export function byFirstLayer({ banner, hand }: Attempting): Did {
  const refusals = banner()?.controls.filter(({ intent }) => intent === 'refuse') ?? [];
  return refusals.some(({ element }) => hand.press(element)) ? 'refused' : 'nothing';
}

/** Opens the settings, refuses there; or turns every optional switch off, objects, and saves. */
export async function bySettings(attempting: Attempting): Promise<Did> {
  const { page, eyes, hand, banner } = attempting;
  const first = banner();
  if (first === undefined) return 'nothing';
  let box: Element = first.box;
  const chooses = switchesIn(box, eyes.shadowOf).length + choicesIn(box, eyes.shadowOf).length > 0;
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
  if (!wishes) {
    const refusal = settings.controls.find(({ intent }) => intent === 'refuse');
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
  await turnOff(current().switches, attempting);
  await unfoldAll(settings, attempting);
  chooseNo(current().box, attempting);
  const save = current().controls.find(({ intent }) => intent === 'save');
  return save !== undefined && hand.press(save.element);
}

/** Tabs and folds may hold switches of their own (legitimate interest, partners), drawn only when they open. */
async function unfoldAll(settings: Settings, attempting: Attempting): Promise<void> {
  const { page, eyes, hand } = attempting;
  const tabs = settings.controls.filter(({ element }) => element.matches('[role="tab"][aria-selected="false"]'));
  for (const { element } of tabs.slice(0, 3)) {
    if (!element.isConnected || !hand.press(element)) continue;
    await pause(60);
    const now = findSettings(page, settings.box, eyes);
    if (now !== undefined) await turnOff(now.switches, attempting);
  }
}

/** Of each “yes or no”, presses the no. */
function chooseNo(box: Element, { eyes, hand, wanted }: Attempting): void {
  for (const choice of choicesIn(box, eyes.shadowOf)) {
    const no = choice.find(({ label }) => eyes.read([label]).intent === 'refuse');
    if (no !== undefined && !no.on && !choice.some(({ label }) => wanted(label))) hand.press(no.element);
  }
}

async function turnOff(switches: readonly Switch[], { hand, presses, wanted, page, eyes }: Attempting): Promise<void> {
  for (const one of switches) {
    const wants = wanted(one.label);
    if (one.locked || !one.element.isConnected || one.on === wants) continue;
    hand.press(one.element);
    if (await turned(one, wants)) continue;
    const label = one.element instanceof HTMLInputElement ? one.element.labels?.[0] : undefined;
    if (label !== undefined && label !== null) hand.press(label);
    // What comes back on by itself and calls itself necessary is the site's own business; it is read back all the same.
    if (!(await turned(one, wants)) && eyes.isNecessary(one.label)) presses.excused.add(one.element);
  }
  // Some draw the whole panel anew at each change: what is on now is turned off once more.
  const left = switches.some(({ element }) => !element.isConnected);
  if (left) {
    for (const { element, on, locked, label } of switchesIn(page, eyes.shadowOf)) {
      if (on && !locked && !wanted(label) && findSettingsHolds(element, switches)) hand.press(element);
    }
    await pause(30);
  }
}

/** Whether a switch is one of those known before, drawn anew: by its label. */
function findSettingsHolds(element: HTMLElement, known: readonly Switch[]): boolean {
  return known.some(({ element: old }) => old.id !== '' && old.id === element.id);
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
