import type { Suspicion } from '../core/suspicion.ts';
import { mayAskForConsent } from './consent/suspect.ts';
import { asksForPersonalData } from './forms/suspect.ts';
import { suspectNotice } from './notice/suspect.ts';

/** Changes are looked at together, this long after the first of them. */
const GATHER_MS = 80;
/** A burst larger than this is looked at as the whole document. */
const MOST_PARTS = 60;

/**
 * Watches a frame for what deserves a closer look, and says each thing once. It keeps no node, reads no field and does
 * nothing while the page does nothing.
 */
export function keepWatch(page: Document, suspected: (suspicions: Suspicion[]) => void): void {
  const told = new Set<Suspicion>();
  const parts = new Set<Element>();
  let gathering = false;

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) parts.add(node as Element);
    }
    if (parts.size === 0 || gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      const added = parts.size > MOST_PARTS ? [page] : [...parts].filter((part) => part.isConnected);
      parts.clear();
      look(added);
    }, GATHER_MS);
  });

  const { notice } = suspectNotice(page, page.location);
  if (notice && page.defaultView === page.defaultView?.top) tellOnce(['privacy-notice']);
  look([page]);
  observer.observe(page, { childList: true, subtree: true });

  function look(roots: readonly (Document | Element)[]): void {
    const found: Suspicion[] = [];
    if (!told.has('consent') && roots.some(mayAskForConsent)) found.push('consent');
    if (!told.has('personal-form') && roots.some(asksForPersonalData)) found.push('personal-form');
    tellOnce(found);
    if (told.has('consent') && told.has('personal-form')) observer.disconnect();
  }

  function tellOnce(found: Suspicion[]): void {
    if (found.length === 0) return;
    for (const suspicion of found) told.add(suspicion);
    suspected(found);
  }
}
