import { browser } from 'wxt/browser';
import { platformStores } from '../../catalog/platform-stores.ts';
import type { AuditedThing, AuditPhase, StoredNames } from '../../core/consent/audit.ts';
import { classifyStored } from '../../core/consent/classify-stored.ts';
import { organisationFinder, thirdPartiesOf } from '../../core/consent/third-parties.ts';
import type { Site } from '../../core/ids.ts';
import { noteProblem } from '../../flows/note-problem.ts';
import { recordAudit } from '../../flows/record-audit.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { auditTables } from './audit-tables.ts';
import { type BrowserCookie, cookiesOfPage } from './cookies.ts';
import type { PageOfSite } from './page-of-site.ts';
import { siteOf } from './site-of.ts';

/** A page that sets more is cut. */
const MOST_THINGS = 1_000;

/**
 * Reads the browser's cookies for the page, HttpOnly and partitioned ones too, and records their names together with the
 * names that the page tells. No value is looked at. A cookie that another site keeps outside this site's partition is not
 * counted: nobody can tell where it was set.
 *
 * Comes back when the cookies are read, so that the page may go on; what is made of them is recorded after that.
 */
export async function auditPage(
  database: HabeasDatabase,
  page: PageOfSite,
  phase: AuditPhase,
  stored: StoredNames,
): Promise<void> {
  const loading = loadOf(page.tabId);
  const tab = (await browser.tabs.get(page.tabId)) as { url?: string; cookieStoreId?: string };
  const cookies = await cookiesOfPage(tab.url ?? page.url, page.site, tab.cookieStoreId);
  const loadedAt = (await loading) ?? page.now;
  void record(database, page, { phase, stored, cookies, loadedAt }).catch((error: unknown) =>
    noteProblem(database, 'background: consent.audit', error, page.now),
  );
}

async function record(
  database: HabeasDatabase,
  { site, host, now }: PageOfSite,
  read: { phase: AuditPhase; stored: StoredNames; cookies: BrowserCookie[]; loadedAt: Date },
): Promise<void> {
  const { phase, stored, cookies, loadedAt } = read;
  const { things, organisations } = await auditTables();
  // Of two that know a name alike the first tells: an adapter's may be anybody's word (`cookie_consent`).
  const records = [...things, ...platformStores()];
  const found: Omit<AuditedThing, 'class'>[] = [
    ...cookies.map((cookie) => thingOf(cookie, now)),
    ...stored.localStorage.map((name) => ({ where: 'local-storage' as const, name })),
    ...stored.sessionStorage.map((name) => ({ where: 'session-storage' as const, name })),
  ];
  await recordAudit(
    database,
    {
      site,
      host,
      phase,
      things: found.slice(0, MOST_THINGS).map((thing) => ({ ...thing, ...classifyStored(thing.name, records) })),
      thirdParties: thirdPartiesOf(stored.thirdPartyHosts, {
        site,
        siteOf: (other) => siteOf(`https://${other}`)?.site ?? (other as Site),
        organisationOf: organisationFinder(organisations),
      }),
    },
    { loadedAt, now },
  );
}

function thingOf(cookie: BrowserCookie, now: Date): Omit<AuditedThing, 'class'> {
  const { name, domain, httpOnly, partitionKey, expirationDate } = cookie;
  return {
    where: 'cookie',
    name,
    domain: domain.replace(/^\./, ''),
    ...(httpOnly && { httpOnly }),
    ...(partitionKey && { partitioned: true }),
    ...(expirationDate !== undefined && {
      days: Math.max(0, Math.round((expirationDate * 1_000 - now.getTime()) / 86_400_000)),
    }),
  };
}

/** When the tab's page was loaded; undefined where it is gone. */
async function loadOf(tabId: number): Promise<Date | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    });
    return typeof injection?.result === 'number' ? new Date(injection.result) : undefined;
  } catch {
    return undefined;
  }
}
