import { browser } from 'wxt/browser';
import type { TabSite } from '../../messaging/protocol.ts';
import { siteOf } from './site-of.ts';
import { notesOf } from './tab-notes.ts';

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
    met: notes.met,
    resting: page !== undefined && notes.restsOn === page.site,
  };
}

async function mayEnter(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
