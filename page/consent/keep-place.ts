/**
 * Remembers where the person is on the page (focus, selection and scroll), and gives it back after a banner was dealt with:
 * a click of ours must not take the cursor from somebody who is typing, nor the passage from somebody who has marked it. A
 * field that gets its focus back keeps its own caret. Of the selection only its place is kept, never its words.
 */
export function keepPlace(page: Document): () => void {
  const view = page.defaultView;
  const focused = page.activeElement;
  const marked = markedIn(page);
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];

  return () => {
    if (view !== null && (view.scrollX !== x || view.scrollY !== y)) {
      view.scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    const now = page.activeElement;
    const hadFocus = focused instanceof HTMLElement && focused !== page.body;
    if (now !== focused) {
      if (hadFocus && focused.isConnected) focused.focus({ preventScroll: true });
      else if (!hadFocus && now instanceof HTMLElement && now !== page.body) now.blur();
    }
    if (marked !== undefined && markedIn(page) === undefined) page.getSelection()?.addRange(marked);
  };
}

/** The passage that the person has marked, by its place; undefined where there is none, and in a field. */
function markedIn(page: Document): Range | undefined {
  const selection = page.getSelection?.() ?? null;
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
