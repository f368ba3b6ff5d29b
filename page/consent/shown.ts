import type { ShadowOf } from './reach.ts';

/** Whether an element takes up room and is neither hidden nor see-through. One that is just fading in is not shown yet. */
export function isShown(element: Element): boolean {
  return isLaidOut(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Whether an element takes up room and is not hidden; it may still be fading in. */
export function isLaidOut(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

/** Whether a box, or what it is only the host of, takes up room: many banners stand in a box without a size of its own. */
export function stands(box: Element, shadowOf: ShadowOf): boolean {
  if (!box.isConnected) return false;
  if (isLaidOut(box)) return true;
  const inner = [...(shadowOf(box)?.children ?? []), ...box.children];
  return inner.some((element) => isLaidOut(element) || [...element.children].some(isLaidOut));
}

/** Whether a box floats above the page: fixed, sticky, a dialog, or placed above the rest by its z-index. */
export function isOverlay(box: Element): boolean {
  return box.matches('[role="dialog"], [role="alertdialog"]') || isPlacedAbove(box);
}

/** Whether it really floats, and does not only call itself a dialog. */
export function isPlacedAbove(box: Element): boolean {
  if (box.matches('dialog[open], [aria-modal="true"]')) return true;
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  if (style === undefined) return false;
  if (style.position === 'fixed' || style.position === 'sticky') return true;
  return style.position === 'absolute' && Number(style.zIndex) >= 100;
}
