import type { ConsentReceipt, DecidedReceipt } from '../core/consent/receipt.ts';
import { instantOf } from '../core/day.ts';
import { newId, type ReceiptId, type Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/**
 * Keeps the receipt of one decision.
 * @returns the receipt, and whether it is the first refusal ever, which is when the person is shown who did it
 */
export async function recordReceipt(
  database: HabeasDatabase,
  seen: { site: Site; host: string; decided: DecidedReceipt },
  now: Date,
): Promise<{ receipt: ConsentReceipt; first: boolean }> {
  const { bannerText, ...decided } = seen.decided;
  const receipt: ConsentReceipt = {
    ...decided,
    id: newId<ReceiptId>(),
    site: seen.site,
    host: seen.host,
    at: instantOf(now),
    banner: bannerText === undefined ? undefined : { text: bannerText, sha256: await sha256(bannerText) },
  };
  return database.transaction('rw', database.receipts, async () => {
    const acted = receipt.outcome === 'refused' || receipt.outcome === 'refused-in-part';
    const first =
      acted && (await database.receipts.filter(({ outcome }) => outcome === 'refused').first()) === undefined;
    await database.receipts.add(receipt);
    return { receipt, first };
  });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
