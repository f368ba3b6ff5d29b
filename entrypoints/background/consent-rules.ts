import { filterCompactRules } from '@duckduckgo/autoconsent';
import { browser } from 'wxt/browser';

/** Autoconsent's rules for one frame. The file ships in the package and is read when a banner is suspected. */
export async function rulesFor(url: string, mainFrame: boolean): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/consent-rules.json' as never));
  return filterCompactRules(await response.json(), { url, mainFrame });
}
