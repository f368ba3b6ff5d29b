import { type AskedAgain, askedAgain } from '../core/consent/asked-again.ts';
import type { ConsentOutcome, ConsentReceipt } from '../core/consent/receipt.ts';
import type { Instant } from '../core/day.ts';
import type { ReceiptId, Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What a list of receipts is sorted and searched by. */
export type ReceiptKey = { id: ReceiptId; at: Instant; site: Site; outcome: ConsentOutcome };

/** The keys of the latest receipts, or of all, the latest first, from the index alone: no receipt is read. */
export async function readReceiptKeys(
  { receipts }: HabeasDatabase,
  most = Number.POSITIVE_INFINITY,
): Promise<ReceiptKey[]> {
  const keys: ReceiptKey[] = [];
  await receipts
    .orderBy('[at+site+outcome]')
    .reverse()
    .limit(most)
    .eachKey((key, { primaryKey }) => {
      const [at, site, outcome] = key as unknown as [Instant, Site, ConsentOutcome];
      keys.push({ id: primaryKey, at, site, outcome });
    });
  return keys;
}

/** Those receipts, by id. */
export async function readReceipts(
  { receipts }: HabeasDatabase,
  ids: readonly ReceiptId[],
): Promise<ReadonlyMap<ReceiptId, ConsentReceipt>> {
  const found = await receipts.bulkGet([...ids]);
  return new Map(found.filter((receipt) => receipt !== undefined).map((receipt) => [receipt.id, receipt]));
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
