import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { type GpcPlan, readGpc } from '../../flows/read-gpc.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { pagesOf, register } from './registered-script.ts';

const RULE = 1;
const SCRIPT = 'gpc-signal';

/**
 * Signals Global Privacy Control as the settings want it, now and whenever they change: the header `Sec-GPC: 1` on every
 * request, and `navigator.globalPrivacyControl` in every frame; on neither for the sites that are left out. Both outlive the
 * stop of the background and a restart of the browser. A frame of another site inside one that is left out still has the
 * property.
 * @see https://www.w3.org/TR/gpc/
 */
export function keepGpc(database: HabeasDatabase, failed: (error: unknown) => unknown): void {
  // One after the other: two changes at once would register the script twice.
  let settled: Promise<unknown> = Promise.resolve();
  liveQuery(() => readGpc(database)).subscribe({
    next: (plan) => {
      settled = settled.then(() => Promise.all([setHeader(plan), setProperty(plan)])).catch(failed);
    },
    error: failed,
  });
}

async function setHeader({ on, except }: GpcPlan): Promise<void> {
  const left = except.length === 0 ? {} : { excludedRequestDomains: except, excludedInitiatorDomains: except };
  const rule = {
    id: RULE,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'Sec-GPC', operation: 'set' as const, value: '1' }],
    },
    // Without a list, a rule leaves out the page itself.
    condition: { ...left, resourceTypes: Object.values(browser.declarativeNetRequest.ResourceType) },
  };
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [RULE], addRules: on ? [rule] : [] });
}

function setProperty({ on, except }: GpcPlan): Promise<void> {
  const script = {
    id: SCRIPT,
    js: ['gpc-signal.js'],
    matches: ['<all_urls>'],
    excludeMatches: except.map(pagesOf),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    world: 'MAIN' as const,
  };
  return register(SCRIPT, on ? script : undefined);
}
