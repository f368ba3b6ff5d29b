import { browser } from 'wxt/browser';
import type { Act } from '../../core/consent/may-act.ts';
import type { Site } from '../../core/ids.ts';
import type { NoticeFailure } from '../../core/notice/notice-failure.ts';
import type { RecordedObservation } from '../../flows/record-observation.ts';
import type { TabSite } from '../../messaging/protocol.ts';

/** What is remembered of a tab while the browser runs, in memory alone. Survives the stop of the background. */
export type TabNotes = {
  /** Banners acted on in this tab lately; ends reload loops. */
  acts: Act[];
  /** The form that was sent last, in case it comes back unaccepted. */
  sent?: { fingerprint: string; at: number; observation: RecordedObservation };
  noticeFailure?: NoticeFailure | undefined;
  met?: TabSite['met'];
  /** The person lets refusing rest on this site for the length of the visit: until the tab is closed. */
  restsOn?: Site | undefined;
};

export async function notesOf(tabId: number): Promise<TabNotes> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabNotes | undefined) ?? { acts: [] };
}

export async function noteOn(tabId: number, change: (notes: TabNotes) => TabNotes): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: change(await notesOf(tabId)) });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`;
}
