/**
 * Remembers where the person is on the page (focus and scroll), and gives it back after a banner was dealt with: a click
 * of ours must not take the cursor from somebody who is typing. A field that gets its focus back keeps its own caret.
 */
export function keepPlace(page: Document): () => void {
  const view = page.defaultView;
  const focused = page.activeElement;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];

  return () => {
    if (view !== null && (view.scrollX !== x || view.scrollY !== y)) {
      view.scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    const lost = focused instanceof HTMLElement && focused.isConnected && focused !== page.body;
    if (lost && page.activeElement !== focused) focused.focus({ preventScroll: true });
  };
}
