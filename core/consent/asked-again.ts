import type { Instant } from '../day.ts';
import { isRefusal } from './findings.ts';
import type { ConsentReceipt } from './receipt.ts';

/** A refusal that the site asked for once more. `days` are whole days in between. */
export type AskedAgain = { refusedAt: Instant; askedAgainAt: Instant; host: string; days: number };

/**
 * For how long a choice is to be remembered, in days: “in general”, keeping it six months is good practice.
 * @see CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation “cookies et autres traceurs”), on how long
 * choices are kept; quoted from memory, not compared with its text
 */
export const REMEMBERED_DAYS = 182;

/** Banners within an hour belong to one visit: several in a row, or a page loaded anew. */
const ONE_VISIT_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Refusals of one site that were asked again before six months had passed, oldest first. Only what the same host had stored
 * as a full refusal counts, and only a banner that asks. Whether the choice was lost because somebody cleared the browser's
 * cookies cannot be seen from here; a choice forgotten through Habeas is left out.
 */
export function askedAgain(receipts: readonly ConsentReceipt[]): AskedAgain[] {
  const inOrder = receipts.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return inOrder.flatMap((refusal, at) => {
    if (!isRefusal(refusal)) return [];
    const since = (later: ConsentReceipt) => Date.parse(later.at) - Date.parse(refusal.at);
    const next = inOrder
      .slice(at + 1)
      .find((later) => later.host === refusal.host && asks(later) && since(later) > ONE_VISIT_MS);
    if (next === undefined) return [];
    const days = Math.floor(since(next) / DAY_MS);
    const between = inOrder.slice(at + 1, inOrder.indexOf(next));
    // Of several refusals before the same question the last one tells.
    if (days >= REMEMBERED_DAYS || between.some((one) => one.host === refusal.host && isRefusal(one))) return [];
    return [{ refusedAt: refusal.at, askedAgainAt: next.at, host: refusal.host, days }];
  });
}

/** Did a banner stand there that wanted a choice? Receipts of the first version do not say which kind it was. */
function asks({ kind, outcome }: ConsentReceipt): boolean {
  return (kind === undefined || kind === 'banner' || kind === 'consent-or-pay') && outcome !== 'nothing-to-refuse';
}
