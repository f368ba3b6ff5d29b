/** Whether the page is kept from scrolling, as banners do while they stand. */
export function isLocked(page: Document): boolean {
  const view = page.defaultView;
  if (view === null || page.body === null) return false;
  const locked = [page.documentElement, page.body].some((element) => {
    const { overflowY } = view.getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip';
  });
  if (!locked && !isPinned(page)) return false;
  return page.documentElement.scrollHeight + page.body.scrollHeight > 2 * view.innerHeight;
}

/** Whether the page itself is fixed to the window. */
export function isPinned(page: Document): boolean {
  const view = page.defaultView;
  if (view === null || page.body === null) return false;
  return [page.documentElement, page.body].some((element) => view.getComputedStyle(element).position === 'fixed');
}
