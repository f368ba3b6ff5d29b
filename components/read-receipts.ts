import { type AskedAgain, askedAgain } from '../core/consent/asked-again.ts';
import type { ConsentOutcome, ConsentReceipt } from '../core/consent/receipt.ts';
import type { Instant } from '../core/day.ts';
import type { ReceiptId, Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What a list of receipts is sorted and searched by. */
export type ReceiptKey = { id: ReceiptId; at: Instant; site: Site; outcome: ConsentOutcome };

/** The keys of every receipt, the latest first, from the index alone: no receipt is read. */
export async function readReceiptKeys({ receipts }: HabeasDatabase): Promise<ReceiptKey[]> {
  const keys: ReceiptKey[] = [];
  await receipts
    .orderBy('[at+site+outcome]')
    .reverse()
    .eachKey((key, { primaryKey }) => {
      const [at, site, outcome] = key as unknown as [Instant, Site, ConsentOutcome];
      keys.push({ id: primaryKey, at, site, outcome });
    });
  return keys;
}

/** Those receipts, in that order; what is gone meanwhile is left out. */
export async function readReceipts({ receipts }: HabeasDatabase, ids: readonly ReceiptId[]): Promise<ConsentReceipt[]> {
  const found = await receipts.bulkGet([...ids]);
  return found.filter((receipt) => receipt !== undefined);
}

/** One page of the receipts of an outcome, or of all, the latest first, and how many there are. */
export async function readPageOfReceipts(
  { receipts }: HabeasDatabase,
  { outcome, from, most }: { outcome: ConsentOutcome | 'all'; from: number; most: number },
): Promise<{ receipts: ConsentReceipt[]; total: number }> {
  const wanted = () =>
    outcome === 'all'
      ? receipts.orderBy('at')
      : receipts.where('[outcome+at]').between([outcome, ''], [outcome, '\uffff']);
  const [total, page] = await Promise.all([wanted().count(), wanted().reverse().offset(from).limit(most).toArray()]);
  return { receipts: page, total };
}

/** One receipt with what its page needs beside it; `gone` where it was erased. */
export async function readReceiptPage(
  { receipts }: HabeasDatabase,
  id: ReceiptId,
): Promise<{ receipt: ConsentReceipt; asked: AskedAgain[] } | 'gone'> {
  const receipt = await receipts.get(id);
  if (receipt === undefined) return 'gone';
  const ofSite = await receipts.where('site').equals(receipt.site).toArray();
  const asked = askedAgain(ofSite).filter(
    ({ askedAgainAt, host }) => askedAgainAt === receipt.at && host === receipt.host,
  );
  return { receipt, asked };
}
