import { fold, readLabel } from './intent.ts';
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
  /** Turning it on is what the person asked for (a purpose they allow). */
  wanted?: boolean;
  /** A tab, a fold or a heading that only shows more of the banner. */
  unfolds?: boolean;
  /** A link out of the page's origin. */
  leavesOrigin: boolean;
  /** A link to another page of the site. */
  leavesPage?: boolean;
  /** It submits a form with fields that a person fills in. */
  submitsUserFields: boolean;
  /** Optional switches of the same banner that are on. */
  switchesOn: number;
  /** Optional switches and questions of the same banner whose answer reads as no. */
  switchesOff: number;
  /** What looks like a switch there and cannot be read. */
  switchesUnread: number;
  /** Clicks made on this banner so far. */
  clicksSoFar: number;
  pageLanguage: string | undefined;
  /** Labels that the person said refuse nothing here. */
  notRefusals?: readonly string[];
};

export type HeldBack =
  | 'would-accept'
  | 'would-acknowledge'
  | 'would-pay'
  | 'not-understood'
  | 'would-switch-on'
  | 'switches-still-on'
  | 'nothing-read-back'
  | 'leaves-the-site'
  | 'leaves-the-page'
  | 'person-said-no'
  | 'submits-a-form'
  | 'too-many-clicks';

export type ClickVerdict = {
  intent: ClickIntent;
  heldBack: HeldBack | undefined;
  /** The words that told the intent. */
  because?: Because | undefined;
};
export type Because = { language: string; words: string[] };

/**
 * The one function that decides whether a synthetic click may happen. Whichever rule asks, a control that accepts,
 * acknowledges, costs money or is not understood is never pressed, and a choice is saved only when every optional
 * switch reads back off.
 */
export function judgeClick(facts: ClickFacts, words: readonly ConsentWords[]): ClickVerdict {
  if (facts.toggle !== undefined) {
    const intent = facts.toggle === 'on' ? 'switch-off' : 'accept';
    if (intent === 'accept' && facts.wanted === true && !facts.leavesOrigin) return { intent, heldBack: undefined };
    return { intent, heldBack: reasonAgainst(intent, facts) };
  }
  const { intent, because } = readLabels(facts.labels, words, facts.pageLanguage);
  const meant = intent === 'unknown' && facts.unfolds === true ? 'settings' : intent;
  return { intent: meant, heldBack: reasonAgainst(meant, facts), because };
}

/** What a control does by all its names. One whose names contradict each other is believed the worse. */
export function readLabels(
  labels: readonly string[],
  words: readonly ConsentWords[],
  pageLanguage: string | undefined,
): { intent: ClickIntent; because?: Because | undefined } {
  const readings = labels.map((label) => readLabel(label, words, pageLanguage));
  for (const worst of ['pay', 'accept', 'acknowledge'] as const) {
    const reading = readings.find(({ intent }) => intent === worst);
    if (reading !== undefined) return reading;
  }
  const understood = readings.filter(({ intent }) => intent !== 'unknown');
  const [first] = understood;
  return first !== undefined && understood.every(({ intent }) => intent === first.intent)
    ? first
    : { intent: 'unknown' };
}

function reasonAgainst(intent: ClickIntent, facts: ClickFacts): HeldBack | undefined {
  if (facts.leavesOrigin) return 'leaves-the-site';
  // A refusal may be a page of the site's own; everything else that leads away is a notice to read.
  if (facts.leavesPage === true && intent !== 'refuse') return 'leaves-the-page';
  if (saidNo(facts)) return 'person-said-no';
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
      if (facts.switchesOn > 0) return 'switches-still-on';
      // Where no switch can be read, what would be saved is not known.
      return facts.switchesUnread > 0 || facts.switchesOff === 0 ? 'nothing-read-back' : undefined;
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

function saidNo({ labels, notRefusals = [] }: ClickFacts): boolean {
  const no = new Set(notRefusals.map(fold));
  return labels.some((label) => no.has(fold(label)));
}
