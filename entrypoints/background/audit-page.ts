import { browser } from 'wxt/browser';
import { platformStores } from '../../catalog/platform-stores.ts';
import type { Audit, AuditedThing, AuditPhase, StoredNames } from '../../core/consent/audit.ts';
import { classifyStored } from '../../core/consent/classify-stored.ts';
import { organisationFinder, thirdPartiesOf } from '../../core/consent/third-parties.ts';
import type { Site } from '../../core/ids.ts';
import { recordAudit } from '../../flows/record-audit.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { auditTables } from './audit-tables.ts';
import { type BrowserCookie, cookiesOfPage, storeOfTab } from './cookies.ts';
import type { PageOfSite } from './page-of-site.ts';
import { siteOf } from './site-of.ts';

/** A page that sets more is cut. */
const MOST_THINGS = 1_000;

/**
 * Reads the browser's cookies for the page, HttpOnly and partitioned ones too, and records their names together with the
 * names that the page tells. No value is looked at. A cookie that another site keeps outside this site's partition is not
 * counted: nobody can tell where it was set.
 */
export async function auditPage(
  database: HabeasDatabase,
  page: PageOfSite,
  phase: AuditPhase,
  stored: StoredNames,
): Promise<Audit | undefined> {
  const [tab, storeId, loadedAt, { things, organisations }] = await Promise.all([
    browser.tabs.get(page.tabId),
    storeOfTab(page.tabId),
    loadOf(page.tabId),
    auditTables(),
  ]);
  const cookies = await cookiesOfPage(tab.url ?? page.url, page.site, storeId);
  const records = [...platformStores(), ...things];
  const classify = (thing: Omit<AuditedThing, 'class'>): AuditedThing => ({
    ...thing,
    ...classifyStored(thing.name, records),
  });
  const found = [
    ...cookies.map((cookie) => thingOf(cookie, page.now)),
    ...stored.localStorage.map((name) => ({ where: 'local-storage' as const, name })),
    ...stored.sessionStorage.map((name) => ({ where: 'session-storage' as const, name })),
  ];
  return recordAudit(
    database,
    {
      site: page.site,
      host: page.host,
      phase,
      things: found.slice(0, MOST_THINGS).map(classify),
      thirdParties: thirdPartiesOf(stored.thirdPartyHosts, {
        site: page.site,
        siteOf: (host) => siteOf(`https://${host}`)?.site ?? (host as Site),
        organisationOf: organisationFinder(organisations),
      }),
    },
    { loadedAt: loadedAt ?? page.now, now: page.now },
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
