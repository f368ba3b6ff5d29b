import type { ConsentReceipt } from '../core/consent/receipt.ts';
import { RECORD_SCHEMA, type ReceiptRecord, type RecordParty, recordOf } from '../core/consent/receipt-record.ts';
import { type Instant, instantOf, localDayOf } from '../core/day.ts';
import type { ReceiptId, Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { findController, tablesOfController } from './find-controller.ts';

/** One receipt, those of a site, or every one. */
export type ExportWish = { receipt: ReceiptId } | { site: Site } | 'all';

export type ReceiptFile = { schema_version: typeof RECORD_SCHEMA; exported_at: Instant; records: ReceiptRecord[] };

/**
 * The receipts as a JSON file, the oldest first; undefined where there is none. Reads only.
 * `recorder` names the program, `Habeas 0.1.0`.
 */
export async function exportReceipts(
  database: HabeasDatabase,
  wish: ExportWish,
  { recorder, now }: { recorder: string; now: Date },
): Promise<{ name: string; text: string; count: number } | undefined> {
  return database.transaction('r', [database.receipts, ...tablesOfController(database)], async () => {
    const wanted = await receiptsOf(database, wish);
    const first = wanted[0];
    if (first === undefined) return undefined;
    const parties = new Map<Site, RecordParty[]>();
    for (const { site } of wanted) if (!parties.has(site)) parties.set(site, await controllersOf(database, site));
    const records = wanted.map((receipt) =>
      recordOf(receipt, { recorder, controllers: parties.get(receipt.site) ?? [] }),
    );
    const file: ReceiptFile = { schema_version: RECORD_SCHEMA, exported_at: instantOf(now), records };
    const one = wish !== 'all' && 'receipt' in wish;
    return {
      name: fileNameOf(wish === 'all' ? undefined : first.site, one ? first.at : instantOf(now), 'json'),
      text: `${JSON.stringify(file, null, 2)}\n`,
      count: records.length,
    };
  });
}

/** `habeas-maison.fr-2026-03-19.json`: the site without what a file system could take for a path. */
export function fileNameOf(site: Site | undefined, at: Instant, kind: 'json' | 'html'): string {
  const day = localDayOf(new Date(at));
  const part = site?.replace(/[^\p{Letter}\p{Number}.-]+/gu, '_').replace(/^\.+/, '');
  return ['habeas', part ?? 'receipts', day].join('-').concat('.', kind);
}

async function receiptsOf({ receipts }: HabeasDatabase, wish: ExportWish): Promise<ConsentReceipt[]> {
  if (wish === 'all') return receipts.orderBy('at').toArray();
  if ('site' in wish) return receipts.where('site').equals(wish.site).sortBy('at');
  const receipt = await receipts.get(wish.receipt);
  return receipt === undefined ? [] : [receipt];
}

async function controllersOf(database: HabeasDatabase, site: Site): Promise<RecordParty[]> {
  const { name, address, rightsEmail, dpoEmail } = (await findController(database, site)).facts;
  if (name === undefined) return [];
  return [
    {
      party_name: name.value,
      party_role: 'controller',
      party_address: address?.value.join('\n'),
      party_email: (rightsEmail ?? dpoEmail)?.value,
      party_url: `https://${site}/`,
    },
  ];
}
