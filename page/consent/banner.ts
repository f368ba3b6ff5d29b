const MOST_TEXT = 4_000;
const CONTROL = 'button, a[href], [role="button"], input[type="button"], input[type="submit"]';

/** The banner or dialog that `control` belongs to: the nearest dialog or overlay, else the outermost box below the body. */
export function bannerAround(control: Element): Element {
  const { ownerDocument } = control;
  let outermost = control;
  for (let box: Element | null = control; box !== null && box !== ownerDocument.body; box = parentOf(box)) {
    if (box.matches('dialog, [role="dialog"], [role="alertdialog"]') || isOverlay(box)) return box;
    if (box !== ownerDocument.documentElement) outermost = box;
  }
  return outermost;
}

/** The first of `selectors` that is laid out, as an element. */
export function findBanner(page: Document, selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      if (element instanceof HTMLElement && isLaidOut(element)) return element;
    }
  }
  return undefined;
}

/** The banner's own words, white space folded, at most 4,000 characters. */
export function bannerText(banner: HTMLElement): string {
  return banner.innerText.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}

/** The controls a person can see in the banner. */
export function bannerControls(banner: HTMLElement): HTMLElement[] {
  return [...banner.querySelectorAll(CONTROL)].filter(
    (control): control is HTMLElement => control instanceof HTMLElement && isLaidOut(control),
  );
}

function isOverlay(box: Element): boolean {
  const position = box.ownerDocument.defaultView?.getComputedStyle(box).position;
  return position === 'fixed' || position === 'sticky';
}

function isLaidOut(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
