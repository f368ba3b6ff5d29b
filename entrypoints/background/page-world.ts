import { evalSnippets } from '@duckduckgo/autoconsent';
import { browser } from 'wxt/browser';
import { platformById } from '../../catalog/consent-platforms.ts';
import { CONSENT_SNIPPETS } from '../../catalog/consent-snippets.ts';

export type Frame = { tabId: number; frameId: number };

/** Runs a packaged snippet of autoconsent in the page's world. False where it may not run, or says no. */
export async function runSnippet(frame: Frame, id: string): Promise<boolean> {
  const decision = Object.hasOwn(CONSENT_SNIPPETS, id) ? CONSENT_SNIPPETS[id] : undefined;
  const snippet = Object.hasOwn(evalSnippets, id) ? evalSnippets[id as keyof typeof evalSnippets] : undefined;
  if (decision === undefined || decision === 'never' || snippet === undefined) return false;
  return Boolean(await inPageWorld(frame, snippet));
}

/** Refuses through the platform's own API, by its adapter. False where it has none, or it threw. */
export async function refuseByPlatform(frame: Frame, id: string): Promise<boolean> {
  const refuse = platformById(id)?.refuse;
  return refuse !== undefined && Boolean(await inPageWorld(frame, refuse));
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

/** Gives a page its scrolling back, by a style that the browser puts in and the page does not carry. */
export async function unlockScrolling({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    css: 'html, body { overflow-y: auto !important; position: static !important; }',
    origin: 'USER',
  });
}
