import { browser } from 'wxt/browser';
import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_PURPOSES, TCF_SPECIAL_FEATURES } from '../../catalog/tcf-purposes.ts';
import { acceptancesIn, notRefusedSince, storesWith } from '../../core/consent/find-acceptances.ts';
import type { ChoiceStore } from '../../core/consent/platform.ts';
import { storesToForget } from '../../core/consent/stores-to-forget.ts';
import type { Survey } from '../../core/consent/survey.ts';
import type { SweepFinding } from '../../core/consent/sweep.ts';
import { forgetChoices } from '../../flows/forget-choice.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { cookiesLike, ordinaryStores, removeCookies, storeOfTab } from './cookies.ts';
import { inPageWorld } from './page-world.ts';
import { siteOf } from './site-of.ts';
import { noteOn, notesOf } from './tab-notes.ts';
import { readTab } from './tab-site.ts';

export { auditPage } from './audit-page.ts';

/**
 * Shows the settings of the tab's consent platform again, in the first frame whose platform can. Refusing rests on this site
 * until the tab is closed: what the person opens to choose is not refused under their hand.
 */
export async function reopenSettings(tabId: number): Promise<boolean> {
  const { site } = await readTab(tabId);
  const { restsOn } = await notesOf(tabId);
  await noteOn(tabId, (notes) => ({ ...notes, restsOn: site }));
  if (await reopenFirst(tabId)) return true;
  await noteOn(tabId, (notes) => ({ ...notes, restsOn }));
  return false;
}

async function reopenFirst(tabId: number): Promise<boolean> {
  for (const { frameId, survey } of await surveyFrames(tabId)) {
    for (const { id, reopen } of CONSENT_PLATFORMS) {
      const there = survey.platforms[id] !== undefined && survey.platforms[id] !== null;
      if (!there || reopen === undefined) continue;
      await restHere(tabId);
      if ((await inPageWorld({ tabId, frameId }, reopen)) === true) return true;
    }
  }
  return false;
}

/**
 * Removes the choice that the tab's site stored, so that it asks again: cookies that no script sees too, and keys of the
 * page's storage in every frame. Gives how many cookies and keys went. In a private window only what is there goes, and
 * nothing is noted.
 */
export async function forgetChoice(database: HabeasDatabase, tabId: number): Promise<number> {
  const [{ site, private: hidden }, frames, storeId] = await Promise.all([
    readTab(tabId),
    surveyFrames(tabId),
    storeOfTab(tabId),
  ]);
  if (site === undefined) return 0;
  const receipt = hidden ? undefined : (await database.receipts.where('site').equals(site).sortBy('at')).at(-1);
  const surveys = frames.map(({ survey }) => survey);
  const stores = storesToForget(surveys, receipt, CONSENT_PLATFORMS);
  // Where the tab's store is not known, that of the ordinary windows is none of this tab's business.
  const [cookies, keys] = await Promise.all([
    storeId === undefined ? 0 : removeCookies(site, stores, storeId),
    removeKeys(tabId, stores),
  ]);
  if (!hidden && cookies + keys > 0) await forgetChoices(database, site, new Date());
  return cookies + keys;
}

/**
 * Sites whose cookies say accepted, outside private windows. Left out is what a stored refusal stands against: what the
 * cookies of that host grant then is what the site declares necessary.
 */
export async function sweepConsents(database: HabeasDatabase): Promise<SweepFinding[]> {
  const stores = await ordinaryStores();
  const cookies = (await Promise.all(stores.map((storeId) => cookiesLike({ storeId })))).flat();
  const ofSites = cookies.flatMap(({ domain: sentTo, hostOnly = false, name, value }) => {
    const domain = sentTo.replace(/^\./, '');
    const page = siteOf(`https://${domain}`);
    return page === undefined ? [] : [{ site: page.site, domain, hostOnly, name, value }];
  });
  const names = { purposes: TCF_PURPOSES, specialFeatures: TCF_SPECIAL_FEATURES };
  const found = acceptancesIn(ofSites, CONSENT_PLATFORMS, names);
  const sites = [...new Set(found.map(({ site }) => site))];
  return notRefusedSince(found, await database.receipts.where('site').anyOf(sites).toArray(), CONSENT_PLATFORMS);
}

/**
 * Removes those choices outside private windows, with all that their platform keeps in cookies. How many went. It cannot be
 * undone: each site asks again at the next visit.
 */
export async function withdrawConsents(findings: readonly Pick<SweepFinding, 'site' | 'store'>[]): Promise<number> {
  const stores = await ordinaryStores();
  let removed = 0;
  // One after the other, so that no cookie is counted twice.
  for (const { site, store } of findings) {
    for (const storeId of stores) removed += await removeCookies(site, storesWith(store, CONSENT_PLATFORMS), storeId);
  }
  return removed;
}

/** An engine that runs in the tab's page already is told of no further banner; one to come finds its place taken. */
async function restHere(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => {
        // The name by which the sentinel finds the engine; see entrypoints/consent-engine.ts.
        (globalThis as { habeasLook?: () => void }).habeasLook = () => {};
      },
    })
    .catch(() => {});
}

/** What the page's scripts say of consent, frame by frame, the top frame first. */
async function surveyFrames(tabId: number): Promise<{ frameId: number; survey: Survey }[]> {
  const injections = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      world: 'MAIN',
      injectImmediately: true,
      files: ['/consent-survey.js'],
    })
    .catch(() => []);
  return injections
    .flatMap(({ frameId, result }) => (result ? [{ frameId, survey: result as Survey }] : []))
    .toSorted((a, b) => a.frameId - b.frameId);
}

/** Removes keys of the storage of every frame. How many went. */
async function removeKeys(tabId: number, stores: readonly ChoiceStore[]): Promise<number> {
  const injections = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      args: [stores.filter(({ where }) => where !== 'cookie')],
      func: (wanted) => {
        let removed = 0;
        for (const { where, name } of wanted) {
          try {
            const storage = where === 'local-storage' ? localStorage : sessionStorage;
            const fits = (key: string) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name);
            for (const key of Object.keys(storage).filter(fits)) {
              storage.removeItem(key);
              removed += 1;
            }
          } catch {
            // The frame is denied its storage.
          }
        }
        return removed;
      },
    })
    .catch(() => []);
  return injections.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0);
}
