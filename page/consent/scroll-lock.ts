/** Whether the page is kept from scrolling, as banners do while they stand. */
export function isLocked(page: Document): boolean {
  const view = page.defaultView;
  if (view === null || page.body === null) return false;
  const locked = [page.documentElement, page.body].some((element) => {
    const { overflowY, position } = view.getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
  });
  return locked && page.documentElement.scrollHeight + page.body.scrollHeight > 2 * view.innerHeight;
}
