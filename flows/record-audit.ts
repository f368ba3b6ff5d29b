import type { Audit } from '../core/consent/audit.ts';
import { isRefusal } from '../core/consent/findings.ts';
import { instantOf } from '../core/day.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Older audits of the same site and phase go. */
const KEPT = 3;

/**
 * Keeps what was found on a page, with the receipt of the choice made since the page was loaded at `loadedAt` (an after-refusal
 * audit may come a moment before its receipt; then it has none). At most the last three of a site and phase are kept.
 *
 * A next visit counts only where the site's last stored choice, made before this page was loaded, is a refusal; and once in
 * 24 hours.
 * @returns the audit; undefined where there was nothing to be audited
 */
export async function recordAudit(
  database: HabeasDatabase,
  found: Omit<Audit, 'id' | 'at' | 'receiptId'>,
  { loadedAt, now }: { loadedAt: Date; now: Date },
): Promise<Audit | undefined> {
  const { site, phase } = found;
  return database.transaction('rw', database.audits, database.receipts, async () => {
    const receipts = await database.receipts.where('site').equals(site).sortBy('at');
    const last = receipts.at(-1);
    const before = (await database.audits.where('[site+phase]').equals([site, phase]).sortBy('at')).toReversed();
    if (phase === 'next-visit') {
      const refusedBefore = last !== undefined && isRefusal(last) && last.at < instantOf(loadedAt);
      const dayAgo = instantOf(new Date(now.getTime() - 86_400_000));
      if (!refusedBefore || (before[0] !== undefined && before[0].at > dayAgo)) return undefined;
    }
    const own = phase === 'after-refusal' && last !== undefined && last.at >= instantOf(loadedAt);
    const receiptId = own || phase === 'next-visit' ? last?.id : undefined;
    const audit: Audit = {
      ...found,
      id: crypto.randomUUID(),
      at: instantOf(now),
      ...(receiptId !== undefined && { receiptId }),
    };
    await database.audits.add(audit);
    await database.audits.bulkDelete(before.slice(KEPT - 1).map(({ id }) => id));
    return audit;
  });
}
