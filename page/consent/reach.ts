/**
 * The shadow root of an element, open or closed, or null. The browser gives it to extensions alone
 * (`dom.openOrClosedShadowRoot`), so the entrypoint hands it in.
 */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Where elements are looked for. */
export type Root = Document | ShadowRoot | Element;

/** Elements that never hold a shadow root of a page's own. */
const NO_HOST =
  /^(?:A|BUTTON|INPUT|SELECT|TEXTAREA|IMG|SVG|PATH|SCRIPT|STYLE|LINK|META|BR|HR|LI|UL|OL|TR|TD|TH|TBODY|TABLE|LABEL|OPTION|IFRAME|VIDEO|AUDIO|CANVAS|PRE|CODE|EM|STRONG|B|I|SMALL)$/i;

/** Every shadow root within `root`, that of `root` itself first, however deep. */
export function shadowRootsIn(root: Root, shadowOf: ShadowOf): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const visit = (part: Root) => {
    const hosts = part instanceof Element ? [part, ...part.querySelectorAll('*')] : part.querySelectorAll('*');
    for (const host of hosts) {
      if (NO_HOST.test(host.localName)) continue;
      const shadow = shadowOf(host);
      if (shadow === null) continue;
      found.push(shadow);
      visit(shadow);
    }
  };
  visit(root);
  return found;
}

/** Every element within `root` that matches, shadow roots included; `root` itself too where it is an element. */
export function queryDeep(root: Root, selector: string, shadowOf: ShadowOf): Element[] {
  const own = root instanceof Element && root.matches(selector) ? [root] : [];
  return [
    ...own,
    ...root.querySelectorAll(selector),
    ...shadowRootsIn(root, shadowOf).flatMap((shadow) => [...shadow.querySelectorAll(selector)]),
  ];
}

/** The parent as a person sees it: of a shadow root's children, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const { parentNode } = element;
  return parentNode !== null && 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}

/** Whether `inner` is `outer` or stands within it, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element !== null; element = parentOf(element)) {
    if (element === outer) return true;
  }
  return false;
}

const SILENT = /^(?:script|style|template|noscript|svg|canvas|iframe|select|textarea)$/;

/** The words that a person can read within `element`, shadow roots included, white space folded, at most `most` characters. */
export function wordsIn(element: Element, shadowOf: ShadowOf, most: number): string {
  const words: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length >= most) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text === '') return;
      words.push(text);
      length += text.length + 1;
      return;
    }
    if (node.nodeType === 1) {
      const child = node as Element;
      if (SILENT.test(child.localName) || !isDisplayed(child)) return;
      const shadow = shadowOf(child);
      if (shadow !== null) for (const inner of shadow.childNodes) visit(inner);
    }
    for (const inner of node.childNodes) visit(inner);
  };
  visit(element);
  return words.join(' ').slice(0, most);
}

function isDisplayed(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
