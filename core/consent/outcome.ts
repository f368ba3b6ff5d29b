import type { HeldBack } from './click-gate.ts';
import type { Evidence, EvidencePurpose } from './evidence.ts';
import type { BannerKind, ConsentOutcome } from './receipt.ts';

/** What is known when a banner has been dealt with. */
export type Attempt = {
  kind: BannerKind;
  /** A control was pressed, or the platform's own refusal was called. */
  acted: boolean;
  /** Why clicks were held back. */
  heldBack: readonly HeldBack[];
  /** Every reading of what is stored now. */
  evidence: readonly Evidence[];
  /** Whether the person allows what a purpose of this name is for. */
  wanted?: (name: string) => boolean;
  /** The choice stood there before anything was pressed, and nothing was stored or declared since. */
  stale?: boolean;
};

export type Judgement = {
  outcome: ConsentOutcome;
  /** Names of optional purposes that were refused, that are still granted, and that are granted as the person allows. */
  refused: string[];
  remaining: string[];
  allowed: string[];
};

/**
 * What really happened, told by what the site stored. That a banner is gone proves nothing: without a stored choice
 * that reads as a refusal, the outcome is never `refused`, nor where that choice stood there before. Where readings differ,
 * the worse is believed.
 */
export function judgeOutcome({
  kind,
  acted,
  heldBack,
  evidence,
  wanted = () => false,
  stale = false,
}: Attempt): Judgement {
  const read = reliable(evidence);
  const optional = read.flatMap(({ purposes }) => purposes).filter(({ necessary }) => !necessary);
  const remaining = namesOf(optional.filter(({ granted, name }) => granted && !wanted(name)));
  const allowed = namesOf(optional.filter(({ granted, name }) => granted && wanted(name)));
  const refused = namesOf(optional.filter(({ granted }) => !granted)).filter((name) => !remaining.includes(name));
  const told = (outcome: ConsentOutcome): Judgement => ({ outcome, refused, remaining, allowed });

  if (!acted && kind === 'consent-or-pay') return told('consent-or-pay');
  if (!acted && kind === 'notice') return told('nothing-to-refuse');
  if (read.length > 0 && (acted || remaining.length > 0)) {
    if (remaining.length === 0) return stale ? { ...told('unconfirmed'), refused: [] } : told('refused');
    return told(refused.length > 0 ? 'refused-in-part' : 'not-refused');
  }
  if (!acted && heldBack.includes('would-pay')) return told('consent-or-pay');
  return told(acted ? 'unconfirmed' : 'not-refused');
}

/** The cookies and keys that changed are read only where nobody knows better what they mean. */
function reliable(evidence: readonly Evidence[]): readonly Evidence[] {
  const declared = evidence.filter(({ source }) => source === 'platform' || source === 'tcf' || source === 'gpp');
  if (declared.length === 0) return evidence;
  return evidence.filter(({ source }) => source !== 'storage');
}

function namesOf(purposes: readonly EvidencePurpose[]): string[] {
  return [...new Set(purposes.map(({ name }) => name))];
}
