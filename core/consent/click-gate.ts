import { intentOf } from './intent.ts';
import type { ClickIntent } from './receipt.ts';
import type { ConsentWords } from './words.ts';

/** More than this many clicks on one banner is not refusing any more, it is flailing. */
export const MOST_CLICKS = 6;

/** What is known of a control before it is pressed. */
export type ClickFacts = {
  /** Every way the control names itself: its text, aria-label, title, alt … */
  labels: readonly string[];
  /** State of a check box or switch; undefined for every other control. */
  toggle: 'on' | 'off' | undefined;
  /** A link out of the page's origin. */
  leavesOrigin: boolean;
  /** It submits a form with fields that a person fills in. */
  submitsUserFields: boolean;
  /** Optional switches of the same banner that are on. */
  switchesOn: number;
  /** Clicks made on this banner so far. */
  clicksSoFar: number;
  pageLanguage: string | undefined;
};

export type HeldBack =
  | 'would-accept'
  | 'would-acknowledge'
  | 'would-pay'
  | 'not-understood'
  | 'would-switch-on'
  | 'switches-still-on'
  | 'leaves-the-site'
  | 'submits-a-form'
  | 'too-many-clicks';

export type ClickVerdict = { intent: ClickIntent; heldBack: HeldBack | undefined };

/**
 * The one function that decides whether a synthetic click may happen. Whichever rule asks, a control that accepts,
 * acknowledges, costs money or is not understood is never pressed, and a choice is saved only when every optional
 * switch reads back off.
 */
export function judgeClick(facts: ClickFacts, words: readonly ConsentWords[]): ClickVerdict {
  const intent = facts.toggle === undefined ? labelsIntent(facts, words) : toggleIntent(facts.toggle);
  return { intent, heldBack: reasonAgainst(intent, facts) };
}

function reasonAgainst(intent: ClickIntent, facts: ClickFacts): HeldBack | undefined {
  if (facts.leavesOrigin) return 'leaves-the-site';
  if (facts.submitsUserFields) return 'submits-a-form';
  // Switching many purposes off is one act; the limit is on the steps through a banner.
  if (intent !== 'switch-off' && facts.clicksSoFar >= MOST_CLICKS) return 'too-many-clicks';
  switch (intent) {
    case 'refuse':
    case 'object':
    case 'settings':
    case 'switch-off':
      return undefined;
    case 'save':
      return facts.switchesOn > 0 ? 'switches-still-on' : undefined;
    case 'accept':
      return facts.toggle === undefined ? 'would-accept' : 'would-switch-on';
    case 'acknowledge':
      return 'would-acknowledge';
    case 'pay':
      return 'would-pay';
    case 'close':
    case 'unknown':
      return 'not-understood';
  }
}

function toggleIntent(state: 'on' | 'off'): ClickIntent {
  return state === 'on' ? 'switch-off' : 'accept';
}

/** A control whose names contradict each other says nothing that may be relied on; the worse one is believed. */
function labelsIntent({ labels, pageLanguage }: ClickFacts, words: readonly ConsentWords[]): ClickIntent {
  const intents = new Set(labels.map((label) => intentOf(label, words, pageLanguage)));
  for (const worst of ['pay', 'accept', 'acknowledge'] as const) {
    if (intents.has(worst)) return worst;
  }
  intents.delete('unknown');
  return intents.size === 1 ? ([...intents][0] ?? 'unknown') : 'unknown';
}
