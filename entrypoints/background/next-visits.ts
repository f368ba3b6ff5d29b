import { liveQuery } from 'dexie';
import { sitesToVisit } from '../../flows/next-visits.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { pagesOf, register } from './registered-script.ts';

const SCRIPT = 'next-visit';

/**
 * Has the next visit audited of the sites that stored a refusal, and of no others: a script is registered there, so that a
 * page elsewhere costs nothing and the background need not watch where the person goes.
 */
export function keepNextVisits(database: HabeasDatabase, failed: (error: unknown) => unknown): void {
  // One after the other: two changes at once would register the script twice.
  let settled: Promise<unknown> = Promise.resolve();
  liveQuery(() => sitesToVisit(database, new Date())).subscribe({
    next: (sites) => {
      const script = {
        id: SCRIPT,
        js: ['next-visit.js'],
        matches: sites.map(pagesOf),
        runAt: 'document_idle' as const,
      };
      settled = settled.then(() => register(SCRIPT, sites.length > 0 ? script : undefined)).catch(failed);
    },
    error: failed,
  });
}
