import type { HeldBack } from './click-gate.ts';
import type { ConsentOutcome, StoredChoice } from './receipt.ts';

/** What is known when a banner has been dealt with. */
export type Attempt = {
  /** A control was pressed, or the platform's own refusal was called. */
  acted: boolean;
  /** Why clicks were held back. */
  heldBack: readonly HeldBack[];
  /** The choice that is stored now. */
  after: StoredChoice | undefined;
};

export type Judgement = { outcome: ConsentOutcome; refused: string[]; remaining: string[] };

/**
 * What really happened, told by what the site stored. That a banner is gone proves nothing: without a stored choice
 * that reads as a refusal, the outcome is never `refused`.
 */
export function judgeOutcome({ acted, heldBack, after }: Attempt): Judgement {
  const optional = (after?.purposes ?? []).filter(({ necessary }) => !necessary);
  const refused = optional.filter(({ granted }) => !granted).map(({ name }) => name);
  const remaining = optional.filter(({ granted }) => granted).map(({ name }) => name);
  if (after !== undefined) {
    if (remaining.length === 0) return { outcome: 'refused', refused, remaining };
    return { outcome: refused.length > 0 ? 'refused-in-part' : 'not-refused', refused, remaining };
  }
  if (heldBack.includes('would-pay')) return { outcome: 'consent-or-pay', refused, remaining };
  return { outcome: acted ? 'unconfirmed' : 'not-refused', refused, remaining };
}
