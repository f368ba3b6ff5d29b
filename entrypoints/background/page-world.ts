import { evalSnippets } from '@duckduckgo/autoconsent';
import { browser } from 'wxt/browser';
import { platformById } from '../../catalog/consent-platforms.ts';
import { CONSENT_SNIPPETS } from '../../catalog/consent-snippets.ts';
import type { MessageOf } from '../../messaging/protocol.ts';

export type Frame = { tabId: number; frameId: number };

/** Runs a packaged snippet of autoconsent in the page's world. False where it may not run, or says no. */
export async function runSnippet(frame: Frame, id: string): Promise<boolean> {
  const decision = Object.hasOwn(CONSENT_SNIPPETS, id) ? CONSENT_SNIPPETS[id] : undefined;
  const snippet = Object.hasOwn(evalSnippets, id) ? evalSnippets[id as keyof typeof evalSnippets] : undefined;
  if (decision === undefined || decision === 'never' || snippet === undefined) return false;
  return Boolean(await inPageWorld(frame, snippet));
}

/**
 * Refuses through the platform's own API, by its adapter: in the frame whose banner asks, or else in the page around it,
 * where some keep their API (Sourcepoint's `_sp_`). False where neither has one, or it threw.
 */
export async function refuseByPlatform(frame: Frame, id: string): Promise<boolean> {
  const refuse = platformById(id)?.refuse;
  if (refuse === undefined) return false;
  if ((await inPageWorld(frame, refuse)) === true) return true;
  return frame.frameId !== 0 && (await inPageWorld({ ...frame, frameId: 0 }, refuse)) === true;
}

export async function inPageWorld({ tabId, frameId }: Frame, func: () => unknown): Promise<unknown> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      injectImmediately: true,
      func,
    });
    return injection?.result;
  } catch {
    // The snippet threw, or the frame is gone: the page has no answer.
    return undefined;
  }
}

const SCROLLS = 'html, body { overflow-y: auto !important; }';
const SCROLLS_UNPINNED = 'html, body { overflow-y: auto !important; position: static !important; }';

/** Gives a page its scrolling and its sight back, by styles that the browser puts in and the page does not carry. */
export async function repairPage(
  { tabId, frameId }: Frame,
  { scroll, hide }: MessageOf<'consent.repair'>,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const put = (css: string) => browser.scripting.insertCSS({ target, css, origin: 'USER' });
  const take = (css: string) => browser.scripting.removeCSS({ target, css, origin: 'USER' });
  if (scroll === 'unlock') await put(SCROLLS);
  if (scroll === 'unpin') await put(SCROLLS_UNPINNED);
  if (scroll === 'as-it-was') await Promise.all([take(SCROLLS), take(SCROLLS_UNPINNED)]);
  if (hide !== undefined) await put(`${hide} { display: none !important; }`);
}
