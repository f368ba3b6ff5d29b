import { browser } from 'wxt/browser';
import type { Suspicion } from '../../core/suspicion.ts';
import type { Frame } from './page-world.ts';

/** Which script looks closer at what; and the one that looks for the notice when the person asks who this is. */
const SCRIPT_FOR = {
  consent: '/consent-engine.js',
  'personal-form': '/form-watcher.js',
  'privacy-notice': '/notice-reader.js',
  'find-notice': '/notice-finder.js',
} as const satisfies Record<Suspicion | 'find-notice', string>;

/** @throws where the browser does not let the extension into that page */
export async function inject({ tabId, frameId }: Frame, reason: keyof typeof SCRIPT_FOR): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [SCRIPT_FOR[reason]],
    injectImmediately: true,
  });
}
