import { browser } from 'wxt/browser';
import type { Act } from '../../core/consent/may-act.ts';
import type { Site } from '../../core/ids.ts';
import type { NoticeFailure } from '../../core/notice/notice-failure.ts';
import type { RecordedObservation } from '../../flows/record-observation.ts';
import type { Met } from '../../messaging/protocol.ts';

/** What is remembered of a tab while the browser runs, in memory alone. Survives the stop of the background. */
export type TabNotes = {
  /** Banners acted on in this tab lately; ends reload loops. */
  acts: Act[];
  /** The form that was sent last, in case it comes back unaccepted. */
  sent?: { fingerprint: string; at: number; observation: RecordedObservation };
  noticeFailure?: NoticeFailure | undefined;
  /** Of the site that was in the tab then. */
  met?: Met & { site: Site };
  /** The page, without what stands behind `#`, on which refusing has stopped since it loads anew every time. */
  stoppedAt?: string | undefined;
  /** The person lets refusing rest on this site for the length of the visit: until the tab is closed. */
  restsOn?: Site | undefined;
};

export async function notesOf(tabId: number): Promise<TabNotes> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabNotes | undefined) ?? { acts: [] };
}

/** Two messages of one tab may come at once, and the popup notes too: each change waits for the one before. */
export async function noteOn(tabId: number, change: (notes: TabNotes) => TabNotes): Promise<void> {
  await navigator.locks.request(keyOf(tabId), async () => {
    await browser.storage.session.set({ [keyOf(tabId)]: change(await notesOf(tabId)) });
  });
}

/** Notes that refusing has stopped on the page that is in the tab, or that it has not. */
export async function noteStop(tabId: number, stopped: boolean): Promise<void> {
  const { stoppedAt } = await notesOf(tabId);
  if (!stopped && stoppedAt === undefined) return;
  const { url } = stopped ? await browser.tabs.get(tabId) : {};
  await noteOn(tabId, ({ stoppedAt: _, ...notes }) =>
    url === undefined ? notes : { ...notes, stoppedAt: withoutHash(url) },
  );
}

/** A page's address without the place on it. */
export function withoutHash(url: string | undefined): string | undefined {
  return url?.split('#')[0];
}

export async function forgetTab(tabId: number): Promise<void> {
  await navigator.locks.request(keyOf(tabId), () => browser.storage.session.remove(keyOf(tabId)));
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`;
}
