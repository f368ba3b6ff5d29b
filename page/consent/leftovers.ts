import { isLocked, isPinned } from './scroll-lock.ts';

/** What is given back to a page: its scrolling, or the sight of what a backdrop covers. By the browser, without a trace. */
export type Repair = { scroll: 'unlock' | 'unpin' | 'as-it-was' } | { hide: string };

/** A backdrop covers so much of the window. */
const COVERS = 0.9;
/** Something inert that takes up so much of the window is the page itself. */
const MOST_OF_THE_PAGE = 0.5;

/**
 * Remembers what a banner does to the page besides standing there: it locks the scrolling, lays a backdrop over everything,
 * makes the rest inert. Called while it stands; the answer repairs what of that is still there when it is gone, and
 * nothing that was not there before.
 */
export function noteLeftovers(page: Document): (repair: (what: Repair) => Promise<void>) => Promise<void> {
  const locked = isLocked(page);
  const backdrops = backdropsOf(page);
  const inert = inertPartsOf(page);

  return async (repair) => {
    if (locked && isLocked(page)) {
      await repair({ scroll: isPinned(page) ? 'unpin' : 'unlock' });
      releaseWithNextChange(page, repair);
    }
    for (const backdrop of backdrops) {
      if (backdrop.isConnected && covers(backdrop, page)) await repair({ hide: pathOf(backdrop) });
    }
    for (const part of inert) {
      part.inert = false;
      if (part.getAttribute('aria-hidden') === 'true') part.removeAttribute('aria-hidden');
    }
  };
}

/** The page's own locks are its own again as soon as it changes anything about them. */
function releaseWithNextChange(page: Document, repair: (what: Repair) => Promise<void>): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    void repair({ scroll: 'as-it-was' });
  });
  for (const element of [page.documentElement, page.body])
    observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
}

/** Boxes without words, controls or pictures that cover the window. */
function backdropsOf(page: Document): HTMLElement[] {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const at = [0.5, 0.02, 0.98].flatMap((part) => page.elementsFromPoint?.(part * innerWidth, part * innerHeight) ?? []);
  return [...new Set(at)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element !== page.body &&
      element !== page.documentElement &&
      (element.textContent ?? '').trim() === '' &&
      !element.matches('iframe, video, canvas, img, embed, object') &&
      element.querySelector('button, a, input, img, video, canvas, iframe, svg') === null &&
      covers(element, page),
  );
}

function covers(element: HTMLElement, page: Document): boolean {
  const view = page.defaultView;
  if (view === null) return false;
  const { position, pointerEvents } = view.getComputedStyle(element);
  if (!/^(?:fixed|absolute)$/.test(position) || pointerEvents === 'none' || !element.checkVisibility()) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height >= COVERS * view.innerWidth * view.innerHeight;
}

function inertPartsOf(page: Document): HTMLElement[] {
  const view = page.defaultView;
  if (view === null || page.body === null) return [];
  return [page.body, ...page.body.querySelectorAll<HTMLElement>(':scope > *, main')].filter((element) => {
    if (!(element instanceof HTMLElement)) return false;
    if (!element.inert && element.getAttribute('aria-hidden') !== 'true') return false;
    const { width, height } = element.getBoundingClientRect();
    return width * height >= MOST_OF_THE_PAGE * view.innerWidth * view.innerHeight;
  });
}

/** A selector for this element and no other: where it stands, with its names, so that it fits nothing else later. */
function pathOf(element: Element): string {
  const steps: string[] = [];
  for (
    let one: Element | null = element;
    one !== null && one !== one.ownerDocument.documentElement;
    one = one.parentElement
  ) {
    const id = one.id === '' ? '' : `#${CSS.escape(one.id)}`;
    const names = [...one.classList].slice(0, 4).map((name) => `.${CSS.escape(name)}`);
    const at = [...(one.parentElement?.children ?? [one])].indexOf(one) + 1;
    steps.unshift(`${one.localName}${id}${names.join('')}:nth-child(${at})`);
  }
  return steps.join(' > ');
}
