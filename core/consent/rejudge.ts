import type { StoredChange } from './evidence.ts';
import { judgeOutcome } from './outcome.ts';
import { partnersOf } from './partners.ts';
import type { DecidedReceipt } from './receipt.ts';
import type { WhatIsStored } from './what-is-stored.ts';

const ACTING = new Set(['refuse', 'save', 'object']);

/** Whether a receipt of a frame may say more once the page around it has been read. */
export function mayTellMore({ pressed, outcome, way }: DecidedReceipt): boolean {
  const acted = way !== undefined || pressed.some(({ intent }) => ACTING.has(intent));
  return acted && (outcome === 'unconfirmed' || outcome === 'not-refused');
}

/**
 * A receipt told by a frame, judged anew by what the page around it stored: banners in frames often hand the choice to
 * the page, and go before they could read it.
 */
export function rejudge(
  receipt: DecidedReceipt,
  { evidence, choice, platform, version, partners }: WhatIsStored,
  { changes, stale = false }: { changes: readonly StoredChange[]; stale?: boolean },
): DecidedReceipt {
  if (evidence.length === 0) return receipt;
  const kind = receipt.kind ?? 'banner';
  const { allowed: _, ...judged } = judgeOutcome({ kind, acted: true, heldBack: [], evidence, stale });
  return {
    ...receipt,
    ...judged,
    stale: judged.outcome === 'unconfirmed' && stale ? true : undefined,
    partners: partnersOf(partners, evidence) ?? receipt.partners,
    after: choice ?? receipt.after,
    platform: receipt.platform ?? platform?.name,
    platformId: receipt.platformId ?? platform?.id,
    platformVersion: receipt.platformVersion ?? version,
    evidence: [...(receipt.evidence ?? []), ...evidence].slice(0, 8),
    changes: [...(receipt.changes ?? []), ...changes].slice(0, 60),
  };
}
