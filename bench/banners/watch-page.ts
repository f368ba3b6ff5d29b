/** What a page tells the bench of itself. Instants are milliseconds since 1970, with their fraction. */
export type Report = { run: string; inner: boolean; at: number } & (
  | { kind: 'laid-out' }
  | { kind: 'stored'; cookies: string; local: Record<string, string> }
  | { kind: 'pressed'; label: string; trusted: boolean }
);

/** Where a page sends its reports, on its own host. */
export const REPORTS_TO = '/seen';

export type WatchedWindow = {
  /** The middle of the control to press, in the coordinates of this window; undefined while it is not to be pressed. */
  middleOf?: (selector: string) => Promise<{ x: number; y: number } | undefined>;
};

/**
 * Runs in a page or frame before anything else of it, and stands alone: tells when the banner has a box, each change of
 * what is stored (looked at every 5 ms) and each click that arrives, wherever its target hides.
 */
export function watchPage(given: { run: string; banner: string; to: string }): void {
  const roots: (Document | ShadowRoot)[] = [document];
  const report = (kind: string, told: object) => {
    const at = performance.timeOrigin + performance.now();
    const body = JSON.stringify({ run: given.run, inner: window !== window.top, at, kind, ...told });
    navigator.sendBeacon(given.to, new URLSearchParams({ report: body }));
  };

  // A click is seen first by the window, which is told the host only, then by the closed roots that it descends into.
  const pressed = new Map<Event, Element>();
  const see = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (!pressed.has(event)) {
      queueMicrotask(() => {
        const control = (pressed.get(event) ?? target).closest('button, a, label, [role], input') ?? target;
        const words =
          control.getAttribute('aria-label') || (control as HTMLElement).innerText || control.getAttribute('value');
        const label = (words || control.id || control.className || control.tagName).toString();
        report('pressed', { label: label.replace(/\s+/g, ' ').trim().slice(0, 80), trusted: event.isTrusted });
        pressed.delete(event);
      });
    }
    pressed.set(event, target);
  };
  window.addEventListener('click', see, true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    root.addEventListener('click', see, true);
    return root;
  };

  // `=Refuse` is the control that says just this; anything else is a selector.
  const find = (control: string): Element[] =>
    control.startsWith('=')
      ? roots
          .flatMap((root) => [...root.querySelectorAll('button, a, label, span, [role=button]')])
          .filter((each) => each.textContent?.trim() === control.slice(1))
      : roots.flatMap((root) => [...root.querySelectorAll(control)]);
  const boxOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 ? box : undefined;
  };
  let laidOut = false;
  let before: string | undefined;
  setInterval(() => {
    if (!laidOut && find(given.banner).some(boxOf)) {
      laidOut = true;
      report('laid-out', {});
    }
    const local = { ...localStorage };
    const now = `${document.cookie}\n${JSON.stringify(local)}`;
    if (now !== before) report('stored', { cookies: document.cookie, local });
    before = now;
  }, 5);

  // For the hand that proves the page: where to press. A frame is asked by a message, as it may be of another origin.
  const here = async (selector: string): Promise<{ x: number; y: number } | undefined> => {
    const element = find(selector).find((each) =>
      each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const first = boxOf(element);
    await new Promise((resolve) => setTimeout(resolve, 80));
    const box = boxOf(element);
    if (!first || !box || Math.abs(first.top - box.top) > 0.5) return undefined;
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    if (at.x < 0 || at.y < 0 || at.x > innerWidth || at.y > innerHeight) return undefined;
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(at.x, at.y);
    return hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')) ? at : undefined;
  };
  (window as WatchedWindow).middleOf = async (selector) => {
    const own = await here(selector);
    if (own) return own;
    for (const frame of document.querySelectorAll('iframe')) {
      const { contentWindow } = frame;
      const box = frame.getBoundingClientRect();
      if (!contentWindow || box.width === 0) continue;
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<{ x: number; y: number } | undefined>((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(() => resolve(undefined), 400);
      });
      contentWindow.postMessage({ middleOf: selector }, '*', [port2]);
      const inner = await answer;
      if (inner) return { x: inner.x + box.left, y: inner.y + box.top };
    }
    return undefined;
  };
  addEventListener('message', async ({ data, ports }) => {
    if (typeof data?.middleOf === 'string') ports[0]?.postMessage(await here(data.middleOf));
  });
}
