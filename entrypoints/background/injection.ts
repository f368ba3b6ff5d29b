import { browser } from 'wxt/browser';
import type { Suspicion } from '../../core/suspicion.ts';
import type { Frame } from './page-world.ts';

/** Which script looks closer at what. */
const SCRIPT_FOR = {
  consent: '/consent-engine.js',
  'personal-form': '/form-watcher.js',
  'privacy-notice': '/notice-reader.js',
} as const satisfies Record<Suspicion, string>;

/** @throws where the browser does not let the extension into that page */
export async function inject({ tabId, frameId }: Frame, suspicion: Suspicion): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [SCRIPT_FOR[suspicion]],
    injectImmediately: true,
  });
}
