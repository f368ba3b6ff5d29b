import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { type ClickVerdict, type HeldBack, judgeClick } from '../../core/consent/click-gate.ts';
import type { PressedControl } from '../../core/consent/receipt.ts';
import { clickFacts, type FactsGiven } from './click-facts.ts';
import { type Guard, guardClicks, type PressingWorld } from './guard-clicks.ts';
import { isPaintedSwitch, switchOf } from './switches.ts';

/** What was pressed on one banner, and what was held back. */
export type Presses = {
  pressed: PressedControl[];
  heldBack: HeldBack[];
  /** Switches that turn themselves on again, and are declared necessary. */
  excused: Set<Element>;
  /** A switch that is only painted was seen on. */
  paintedOn: boolean;
};

export function noPresses(): Presses {
  return { pressed: [], heldBack: [], excused: new Set(), paintedOn: false };
}

export type Hand = {
  /** Presses a control under the gate; true where it was pressed. */
  press(control: HTMLElement): boolean;
  /** Begins a new count, for another banner. */
  begin(presses: Presses): void;
  /** Whether others than ourselves may press now: a rule of the library, while it has its turn. */
  lend(toOthers: boolean): void;
  /** Takes the guard off again. */
  release(): void;
};

/** The one hand that presses anything in this frame. It never presses what the gate holds back. */
export function handOf(world: PressingWorld, given: Omit<FactsGiven, 'clicksSoFar' | 'excused' | 'paintedOn'>): Hand {
  let presses = noPresses();
  let lent = false;

  const guard: Guard = guardClicks(world, (control, ours): ClickVerdict => {
    if (!ours && !lent) return { intent: 'unknown', heldBack: 'not-understood' };
    const clicksSoFar = presses.pressed.filter(({ intent }) => intent !== 'switch-off').length;
    const facts = clickFacts(control, {
      ...given,
      clicksSoFar,
      excused: presses.excused,
      paintedOn: presses.paintedOn,
    });
    const turned = switchOf(control);
    if (facts.toggle === 'on' && turned !== undefined && isPaintedSwitch(turned)) presses.paintedOn = true;
    const verdict = judgeClick(facts, CONSENT_WORDS);
    if (verdict.heldBack === undefined) {
      const { intent, because } = verdict;
      presses.pressed.push({ label: facts.labels[0] ?? '', intent, ...(because && { because }) });
    } else {
      presses.heldBack.push(verdict.heldBack);
    }
    return verdict;
  });

  return {
    press: (control) => guard.press(control).heldBack === undefined,
    begin(next) {
      presses = next;
    },
    lend(toOthers) {
      lent = toOthers;
    },
    release: guard.release,
  };
}
