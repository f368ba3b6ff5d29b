import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import { TCF_NAMES } from '../../catalog/tcf-purposes.ts';
import type { DecidedReceipt } from '../../core/consent/receipt.ts';
import { mayTellMore, rejudge } from '../../core/consent/rejudge.ts';
import { isRenewed } from '../../core/consent/renewed.ts';
import { changesBetween } from '../../core/consent/snapshot.ts';
import type { StorageSnapshot, Survey, SurveyAnswer } from '../../core/consent/survey.ts';
import { evidenceOf } from '../../core/consent/what-is-stored.ts';
import type { Frame } from './page-world.ts';
import { surveyPage } from './survey.ts';

/** A frame hands its choice to the page within this time. */
const HANDED_OVER_MS = 600;
const MOST_REMEMBERED = 50;

/** The page as it was when a frame of it first asked; memory of a moment, lost with the background. */
const before = new Map<string, { top: StorageSnapshot; surveys: readonly Survey[] }>();

/** Remembers what the page stored and said for the frame that asks, the first time it does. */
export function rememberTop({ tabId, frameId }: Frame, { top, frames }: SurveyAnswer): void {
  const key = `${tabId} ${frameId}`;
  if (top === undefined || before.has(key)) return;
  if (before.size >= MOST_REMEMBERED) before.delete(before.keys().next().value ?? '');
  before.set(key, { top, surveys: frames.slice(-1) });
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
  const changes = changesBetween(start.top, top);
  const known = { platforms: CONSENT_PLATFORMS, tcfNames: TCF_NAMES };
  const meanwhile = { changes, surveys: frames.slice(-1), surveysBefore: start.surveys };
  const stored = evidenceOf({ ...known, storages: [top], ...meanwhile });
  const stood = evidenceOf({ ...known, storages: [start.top], surveys: start.surveys }).evidence.length > 0;
  return rejudge(receipt, stored, { changes, stale: stood && !isRenewed(stored, meanwhile) });
}
