import { type Browser, browser } from 'wxt/browser';
import type { ChoiceStore } from '../../core/consent/platform.ts';
import { isStoreOf } from '../../core/consent/snapshot.ts';
import type { Site } from '../../core/ids.ts';
import { siteOf } from './site-of.ts';

export type BrowserCookie = Browser.cookies.Cookie;
type Filter = { url?: string; domain?: string; storeId?: string; topLevelSite?: string };

/**
 * Cookies of the browser, those that no script sees and those of every partition among them.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/cookies/getAll: `firstPartyDomain` must be null
 * where a person isolates first parties, and Chromium knows no such key
 */
export async function cookiesLike({ url, domain, storeId, topLevelSite }: Filter): Promise<BrowserCookie[]> {
  return browser.cookies.getAll({
    ...(url !== undefined && { url }),
    ...(domain !== undefined && { domain }),
    ...(storeId !== undefined && { storeId }),
    ...(import.meta.env.FIREFOX && { firstPartyDomain: null }),
    partitionKey: topLevelSite === undefined ? {} : { topLevelSite },
  });
}

/** The cookies of a site, and those that others keep in its partition, in one store. */
export async function cookiesOfPage(url: string, site: Site, storeId: string | undefined): Promise<BrowserCookie[]> {
  const store = storeId === undefined ? {} : { storeId };
  const { protocol } = new URL(url);
  const [here, inPartition] = await Promise.all([
    cookiesSeenAt(url, site, storeId),
    cookiesLike({ topLevelSite: `${protocol}//${site}`, ...store }),
  ]);
  const keyOf = ({ name, domain, path, partitionKey }: BrowserCookie) =>
    `${name} ${domain} ${path} ${partitionKey?.topLevelSite}`;
  return [...new Map([...here, ...inPartition].map((cookie) => [keyOf(cookie), cookie])).values()];
}

/**
 * The cookies that a document at `url` is sent where it stands in a page of `site`. What the same host keeps where it is
 * embedded elsewhere, by partition or by a person's isolation of first parties, is no part of this visit.
 */
export async function cookiesSeenAt(url: string, site: Site, storeId: string | undefined): Promise<BrowserCookie[]> {
  const all = await cookiesLike({ url, ...(storeId !== undefined && { storeId }) });
  return all.filter(({ partitionKey, ...more }) => {
    const { firstPartyDomain = '' } = more as { firstPartyDomain?: string };
    // `maison.fr`, or `(https,maison.fr)` where the scheme is isolated too.
    const isolatedHere = firstPartyDomain === '' || /[^(),]+(?=\)?$)/.exec(firstPartyDomain)?.[0] === site;
    return isolatedHere && (!partitionKey || siteOf(partitionKey.topLevelSite)?.site === site);
  });
}

/** Removes the cookies of a site that hold a choice, whatever their path and partition. How many went. */
export async function removeCookies(
  site: Site,
  stores: readonly ChoiceStore[],
  storeId: string | undefined,
): Promise<number> {
  const cookies = await cookiesLike({ domain: site, ...(storeId !== undefined && { storeId }) });
  const holding = cookies.filter(({ name }) => stores.some((store) => isStoreOf(store, { where: 'cookie', name })));
  const gone = await Promise.all(holding.map(removeCookie));
  return gone.filter((went) => went).length;
}

async function removeCookie({ name, domain, path, secure, storeId, ...more }: BrowserCookie): Promise<boolean> {
  const { firstPartyDomain } = more as { firstPartyDomain?: string };
  const removed = await browser.cookies
    .remove({
      url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`,
      name,
      storeId,
      ...(more.partitionKey && { partitionKey: more.partitionKey }),
      ...(firstPartyDomain && { firstPartyDomain }),
    })
    .catch(() => null);
  return Boolean(removed);
}

/** Ids of the cookie stores outside private windows. A store of which it is not known counts as private. */
export async function ordinaryStores(): Promise<string[]> {
  const stores = await browser.cookies.getAllCookieStores();
  const ordinary = await Promise.all(
    stores.map(async ({ id, tabIds, ...more }) => {
      // Firefox says so; in Chromium a tab of the store does.
      const { incognito } = more as { incognito?: boolean };
      if (incognito !== undefined) return incognito ? [] : [id];
      const [tabId] = tabIds;
      const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
      return tab?.incognito === false ? [id] : [];
    }),
  );
  return ordinary.flat();
}

/** The store of a tab: a container of Firefox, a private window, or the ordinary one. */
export async function storeOfTab(tabId: number): Promise<string | undefined> {
  const { cookieStoreId } = (await browser.tabs.get(tabId)) as { cookieStoreId?: string };
  if (cookieStoreId !== undefined) return cookieStoreId;
  const stores = await browser.cookies.getAllCookieStores();
  return stores.find(({ tabIds }) => tabIds.includes(tabId))?.id;
}
