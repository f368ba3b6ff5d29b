import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How autoconsent's own heuristic reads buttons and pop-ups. */
export type Peer = {
  version: string;
  classifyButtonTextRegex: (text: string) => 'reject' | 'settings' | 'accept' | 'acknowledge' | 'other';
  /** A pop-up is acted on when its text has a pattern and is not excluded, as in its `getActionablePopups`. */
  knowsBanner: (text: string) => boolean;
};

/**
 * The code that @duckduckgo/autoconsent ships, unmodified. It does not export its heuristic, so the module is loaded from
 * its text with one more export at the end.
 */
export async function loadPeer(): Promise<Peer> {
  const main = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent');
  const code = readFileSync(join(main, '..', 'autoconsent.esm.js'), 'utf8');
  const names = 'classifyButtonTextRegex, checkHeuristicPatterns, isExcludedPopup';
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(`${code}\nexport { ${names} };`).toString('base64')}`
  )) as {
    classifyButtonTextRegex: Peer['classifyButtonTextRegex'];
    checkHeuristicPatterns: (text: string) => { patterns: string[] };
    isExcludedPopup: (text: string) => boolean;
  };
  const { version } = JSON.parse(readFileSync(join(main, '..', '..', 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    classifyButtonTextRegex: module.classifyButtonTextRegex,
    knowsBanner: (text) =>
      !module.isExcludedPopup(text.trim()) && module.checkHeuristicPatterns(text.trim()).patterns.length > 0,
  };
}
