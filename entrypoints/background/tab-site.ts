import { browser } from 'wxt/browser';
import type { Site } from '../../core/ids.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { siteOf } from './site-of.ts';
import { notesOf, type TabNotes, withoutHash } from './tab-notes.ts';

/** What the popup needs to know of a tab. What the browser does not tell is taken for private and out of reach. */
export async function readTab(tabId: number): Promise<TabSite> {
  const [tab, notes] = await Promise.all([browser.tabs.get(tabId), notesOf(tabId)]);
  const page = siteOf(tab.url);
  return {
    site: page?.site,
    host: page?.host,
    reachable: page !== undefined && (await mayEnter(tab.url)),
    private: tab.incognito !== false,
    noticeFailure: notes.noticeFailure,
    met: metOn(page?.site, notes),
    reloads: notes.stoppedAt !== undefined && notes.stoppedAt === withoutHash(tab.url),
    resting: page !== undefined && notes.restsOn === page.site,
  };
}

function metOn(site: Site | undefined, { met }: TabNotes): TabSite['met'] {
  if (met === undefined || met.site !== site) return undefined;
  const { site: _, ...told } = met;
  return told;
}

async function mayEnter(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
