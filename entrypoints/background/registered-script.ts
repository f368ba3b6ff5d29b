import { type Browser, browser } from 'wxt/browser';
import type { Site } from '../../core/ids.ts';

export type RegisteredScript = Browser.scripting.RegisteredContentScript;

/** Keeps a script registered on just these pages; undefined: on none. Outlives the stop of the background. */
export async function register(id: string, wanted: RegisteredScript | undefined): Promise<void> {
  const { getRegisteredContentScripts, registerContentScripts, unregisterContentScripts, updateContentScripts } =
    browser.scripting;
  const [registered] = await getRegisteredContentScripts({ ids: [id] });
  if (wanted === undefined) {
    if (registered !== undefined) await unregisterContentScripts({ ids: [id] });
  } else if (registered === undefined) {
    await registerContentScripts([wanted]);
  } else if (pages(registered) !== pages(wanted)) {
    // Never taken off in between: a page that loads just then would go without.
    await updateContentScripts([wanted]);
  }
}

/** A site and its subdomains as a pattern; an address of numbers has none. */
export function pagesOf(site: Site): string {
  return /^\[|^[\d.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

function pages({ matches = [], excludeMatches = [] }: RegisteredScript): string {
  return [...matches.toSorted(), '-', ...excludeMatches.toSorted()].join(' ');
}
