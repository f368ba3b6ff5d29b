import type { Audit, AuditPhase } from '../../core/consent/audit.ts';
import type { SweepFinding } from '../../core/consent/sweep.ts';
import type { Site } from '../../core/ids.ts';
import type { StoredNames } from '../../messaging/protocol.ts';
import type { HabeasDatabase } from '../../storage/database.ts';

/** Where a page stands, in the words of the register. */
export type PageOfSite = { tabId: number; frameId: number; url: string; site: Site; host: string; now: Date };

/** Reads the browser's cookies for the page and records, with the names it tells, what is stored there. */
export async function auditPage(
  _database: HabeasDatabase,
  _page: PageOfSite,
  _phase: AuditPhase,
  _stored: StoredNames,
): Promise<Audit | undefined> {
  return undefined;
}

/** Shows the settings of the tab's consent platform again. */
export async function reopenSettings(_tabId: number): Promise<boolean> {
  return false;
}

/** Removes the choice that the tab's site stored. */
export async function forgetChoice(_tabId: number): Promise<number> {
  return 0;
}

/** Sites whose stored choice says accepted. */
export async function sweepConsents(): Promise<SweepFinding[]> {
  return [];
}

/** Removes those choices. */
export async function withdrawConsents(_findings: readonly Pick<SweepFinding, 'site' | 'store'>[]): Promise<number> {
  return 0;
}
