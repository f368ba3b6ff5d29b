import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** A browser goes through a script's pages one by one. */
const MOST_SITES = 2_000;

/**
 * Sites whose next visit is to be audited: their last receipt is a stored refusal, Habeas is not off there, and none of
 * their visits was audited in the last 24 hours. The latest 2,000, by name.
 */
export async function sitesToVisit(database: HabeasDatabase, now: Date): Promise<Site[]> {
  const dayAgo = instantOf(new Date(now.getTime() - 86_400_000));
  const [receipts, audits, off] = await Promise.all([
    database.receipts.orderBy('[at+site+outcome]').keys(),
    database.audits.where('at').above(dayAgo).toArray(),
    database.sitePreferences.filter(({ consent }) => consent === 'off').primaryKeys(),
  ]);
  const lastOutcome = new Map<Site, string>();
  for (const [, site, outcome] of receipts as unknown as [string, Site, string][]) {
    // Taken out first, so that the order is that of the last receipts.
    lastOutcome.delete(site);
    lastOutcome.set(site, outcome);
  }
  const done = new Set([...off, ...audits.filter(({ phase }) => phase === 'next-visit').map(({ site }) => site)]);
  return [...lastOutcome]
    .filter(([site, outcome]) => outcome === 'refused' && !done.has(site))
    .map(([site]) => site)
    .slice(-MOST_SITES)
    .toSorted();
}
