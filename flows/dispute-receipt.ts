import type { LocalRule } from '../core/consent/local-rule.ts';
import { instantOf } from '../core/day.ts';
import type { ReceiptId, Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What a correction changed, for its undoing. */
export type Dispute = { receiptId: ReceiptId; site: Site; label: string; before: LocalRule | undefined };

/**
 * The person's word that a control pressed for this receipt was no refusal: on that site a control with this label is
 * never pressed again, and the receipt is marked. One transaction.
 * @returns what `undoDispute` takes; undefined where the receipt is gone
 */
export async function disputeReceipt(
  database: HabeasDatabase,
  receiptId: ReceiptId,
  label: string,
  now: Date,
): Promise<Dispute | undefined> {
  return database.transaction('rw', database.receipts, database.localRules, async () => {
    const receipt = await database.receipts.get(receiptId);
    if (receipt === undefined) return undefined;
    const { site } = receipt;
    const before = await database.localRules.get([site, label]);
    await database.localRules.put({ site, label, at: instantOf(now) });
    await database.receipts.update(receiptId, { disputed: true });
    return { receiptId, site, label, before };
  });
}

/** Takes a correction back. The receipt stays marked while another of its controls is still disputed. */
export async function undoDispute(
  database: HabeasDatabase,
  { receiptId, site, label, before }: Dispute,
): Promise<void> {
  await database.transaction('rw', database.receipts, database.localRules, async () => {
    if (before === undefined) await database.localRules.delete([site, label]);
    else await database.localRules.put(before);
    await judgeAgain(database, receiptId);
  });
}

/** Lifts a rule of the person's, and the mark on every receipt of the site that rested on it alone. One transaction. */
export async function removeLocalRule(database: HabeasDatabase, { site, label }: LocalRule): Promise<void> {
  await database.transaction('rw', database.receipts, database.localRules, async () => {
    await database.localRules.delete([site, label]);
    const disputed = await database.receipts
      .where('site')
      .equals(site)
      .filter((each) => each.disputed === true)
      .toArray();
    for (const { id } of disputed) await judgeAgain(database, id);
  });
}

/** Puts a rule that was lifted back, with the mark on the receipts whose control it names. One transaction. */
export async function restoreLocalRule(database: HabeasDatabase, rule: LocalRule): Promise<void> {
  await database.transaction('rw', database.receipts, database.localRules, async () => {
    await database.localRules.put(rule);
    await database.receipts
      .where('site')
      .equals(rule.site)
      .filter(({ pressed, at }) => at <= rule.at && pressed.some(({ label }) => label === rule.label))
      .modify({ disputed: true });
  });
}

async function judgeAgain(database: HabeasDatabase, id: ReceiptId): Promise<void> {
  const receipt = await database.receipts.get(id);
  if (receipt === undefined) return;
  const rules = await database.localRules.where('site').equals(receipt.site).toArray();
  const still = receipt.pressed.some(({ label }) => rules.some((rule) => rule.label === label));
  await database.receipts.update(id, { disputed: still ? true : undefined });
}
