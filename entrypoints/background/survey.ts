import { browser } from 'wxt/browser';
import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { isStoreOf } from '../../core/consent/snapshot.ts';
import { namesConsent } from '../../core/consent/store-name.ts';
import type { StorageSnapshot, Survey } from '../../core/consent/survey.ts';
import type { SurveyAnswer } from '../../messaging/protocol.ts';
import { type BrowserCookie, cookiesSeenAt, storeOfTab } from './cookies.ts';
import type { Frame } from './page-world.ts';
import { siteOf } from './site-of.ts';

const MOST_EXPIRIES = 60;

/** What the page's own scripts say of consent, in the frame that asks and in the top frame. */
export async function surveyPage(frame: Frame, url: string): Promise<SurveyAnswer> {
  const top = { tabId: frame.tabId, frameId: 0 };
  const inside = frame.frameId !== 0;
  const [own, above, topStorage, cookies] = await Promise.all([
    surveyFrame(frame),
    inside ? surveyFrame(top) : undefined,
    inside ? storageOf(top) : undefined,
    cookiesOfChoice(frame, url),
  ]);
  return {
    frames: [own, above].filter((survey) => survey !== undefined),
    top: topStorage,
    ...cookies,
  };
}

async function surveyFrame({ tabId, frameId }: Frame): Promise<Survey | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      injectImmediately: true,
      files: ['/consent-survey.js'],
    });
    return (injection?.result as Survey | undefined) ?? undefined;
  } catch {
    // The frame is gone, or the browser keeps the extension out of it.
    return undefined;
  }
}

async function storageOf({ tabId, frameId }: Frame): Promise<StorageSnapshot | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: () => {
        const all = (storage: Storage) =>
          Object.fromEntries(Object.keys(storage).map((key) => [key, (storage.getItem(key) ?? '').slice(0, 4_000)]));
        const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
          try {
            return read();
          } catch {
            return otherwise;
          }
        };
        return {
          cookie: attempt(() => document.cookie, ''),
          localStorage: attempt(() => all(localStorage), {}),
          sessionStorage: attempt(() => all(sessionStorage), {}),
        };
      },
    });
    return (injection?.result as StorageSnapshot | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Of the cookies that the frame is sent, in the store of its tab: those that no script sees, and until when those last that
 * a script does see. Only what may hold a choice, since others are keys to an account. Nothing where the store is not known:
 * a private window must not be told what the ordinary ones keep.
 */
async function cookiesOfChoice({ tabId }: Frame, url: string): Promise<Pick<SurveyAnswer, 'httpOnly' | 'expiries'>> {
  const cookies = (await cookiesOfFrame(tabId, url).catch(() => [])).filter(({ name }) => mayHoldChoice(name));
  const hidden = cookies.filter(({ httpOnly }) => httpOnly);
  const expiries: Record<string, number> = {};
  for (const { name, httpOnly, expirationDate } of cookies.slice(0, MOST_EXPIRIES)) {
    if (!httpOnly && expirationDate !== undefined) expiries[name] = Math.max(expirationDate, expiries[name] ?? 0);
  }
  return { httpOnly: hidden.map(({ name, value }) => ({ name, value: value.slice(0, 4_000) })), expiries };
}

async function cookiesOfFrame(tabId: number, url: string): Promise<BrowserCookie[]> {
  const [storeId, tab] = await Promise.all([storeOfTab(tabId), browser.tabs.get(tabId)]);
  const page = siteOf(tab.url) ?? siteOf(url);
  return storeId === undefined || page === undefined ? [] : cookiesSeenAt(url, page.site, storeId);
}

function mayHoldChoice(name: string): boolean {
  const cookie = { where: 'cookie', name } as const;
  return (
    namesConsent(cookie) ||
    CONSENT_PLATFORMS.some(({ stores }) => stores(undefined).some((store) => isStoreOf(store, cookie)))
  );
}
