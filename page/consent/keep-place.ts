/**
 * Remembers where the person is on the page (focus, selection in the text, scroll), and gives it back after a banner was
 * dealt with: a click of ours must not take the cursor from somebody who is typing.
 */
export function keepPlace(page: Document): () => void {
  const view = page.defaultView;
  const focused = page.activeElement;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const ranges = rangesOf(page.getSelection());

  return () => {
    if (view !== null && (view.scrollX !== x || view.scrollY !== y))
      view.scrollTo({ left: x, top: y, behavior: 'instant' });
    if (
      focused instanceof HTMLElement &&
      focused.isConnected &&
      page.activeElement !== focused &&
      focused !== page.body
    ) {
      focused.focus({ preventScroll: true });
    }
    const selection = page.getSelection();
    if (selection !== null && selection.rangeCount === 0) for (const range of ranges) selection.addRange(range);
  };
}

function rangesOf(selection: Selection | null): Range[] {
  return selection === null
    ? []
    : Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
}
