import { parentOf } from './reach.ts';
import { isOverlay } from './shown.ts';

/**
 * The banner or dialog that `control` belongs to: the outermost box below the body that floats, or simply the outermost.
 * Never the nearest: a dialog's buttons often stand in a sticky bar of their own, apart from the switches they save.
 */
export function bannerAround(control: Element): Element {
  const { body, documentElement } = control.ownerDocument;
  let outermost = control;
  let overlay: Element | undefined;
  for (
    let box: Element | null = control;
    box !== null && box !== body && box !== documentElement;
    box = parentOf(box)
  ) {
    if (isOverlay(box)) overlay = box;
    outermost = box;
  }
  return overlay ?? outermost;
}
