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

/** What a platform's adapter finds in the page's world; undefined where there is no such adapter. */
export async function inspectPlatform(frame: Frame, id: string): Promise<unknown> {
  const platform = platformById(id);
  return platform === undefined ? undefined : inPageWorld(frame, platform.inspect);
}

async function inPageWorld({ tabId, frameId }: Frame, func: () => unknown): Promise<unknown> {
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
