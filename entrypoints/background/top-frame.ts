import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_NAMES } from '../../catalog/tcf-purposes.ts';
import type { DecidedReceipt } from '../../core/consent/receipt.ts';
import { mayTellMore, rejudge } from '../../core/consent/rejudge.ts';
import { changesBetween } from '../../core/consent/snapshot.ts';
import type { StorageSnapshot } from '../../core/consent/survey.ts';
import { evidenceOf } from '../../core/consent/what-is-stored.ts';
import type { Frame } from './page-world.ts';
import { surveyPage } from './survey.ts';

/** A frame hands its choice to the page within this time. */
const HANDED_OVER_MS = 600;
const MOST_REMEMBERED = 50;

/** The page's storage as it was when a frame of it first asked; memory of a moment, lost with the background. */
const before = new Map<string, StorageSnapshot>();

/** Remembers the page's storage for the frame that asks, the first time it does. */
export function rememberTop({ tabId, frameId }: Frame, top: StorageSnapshot | undefined): void {
  const key = `${tabId} ${frameId}`;
  if (top === undefined || before.has(key)) return;
  if (before.size >= MOST_REMEMBERED) before.delete(before.keys().next().value ?? '');
  before.set(key, top);
}

/** A frame's receipt, judged anew by what the page around it stored since. */
export async function readTopToo(frame: Frame, url: string, receipt: DecidedReceipt): Promise<DecidedReceipt> {
  const key = `${frame.tabId} ${frame.frameId}`;
  const start = before.get(key);
  before.delete(key);
  if (frame.frameId === 0 || start === undefined || !mayTellMore(receipt)) return receipt;
  await new Promise((resolve) => setTimeout(resolve, HANDED_OVER_MS));
  const { frames, top } = await surveyPage(frame, url);
  if (top === undefined) return receipt;
  const changes = changesBetween(start, top);
  const stored = evidenceOf({
    platforms: CONSENT_PLATFORMS,
    tcfNames: TCF_NAMES,
    storages: [top],
    surveys: frames.slice(-1),
    changes,
  });
  return rejudge(receipt, stored, changes);
}
