type Reaching = {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
};

/** The shadow root of an element, open or closed: Chromium has it as an API of extensions, Firefox on the element. */
export function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const reach = (globalThis as Reaching).chrome?.dom?.openOrClosedShadowRoot;
  if (reach === undefined || !(element instanceof HTMLElement)) return element.shadowRoot;
  return reach(element);
}
