import { browser } from 'wxt/browser';
import type { Suspicion } from '../../core/suspicion.ts';
import type { Frame } from './page-world.ts';

/** Which script looks closer at what; the one that looks for the notice when the person asks who this is, and the parser it may need. */
const SCRIPT_FOR = {
  consent: '/consent-engine.js',
  'personal-form': '/form-watcher.js',
  'privacy-notice': '/notice-reader.js',
  'find-notice': '/notice-finder.js',
  'read-pdf': '/pdf-reader.js',
} as const satisfies Record<Suspicion | 'find-notice' | 'read-pdf', string>;

/** @throws where the browser does not let the extension into that page */
export async function inject({ tabId, frameId }: Frame, reason: keyof typeof SCRIPT_FOR): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [SCRIPT_FOR[reason]],
    injectImmediately: true,
  });
}
