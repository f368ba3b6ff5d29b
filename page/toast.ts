const SHOWN_MS = 8_000;

const HOST_STYLE =
  'all: initial; position: fixed; inset: auto 0 24px 0; z-index: 2147483647; pointer-events: none; display: flex; justify-content: center;';
const LINE_STYLE =
  'margin: 0 16px; max-width: 30rem; padding: 12px 18px; border-radius: 10px; font: 15px/1.45 system-ui, sans-serif; color: #fff; background: #0e5a5c; box-shadow: 0 6px 24px rgb(0 0 0 / 0.3);';

/**
 * Shows one sentence at the foot of the page for eight seconds. It takes no click, holds nothing of the person's, and
 * stands in a closed shadow root; all that can be done is done in the popup (threats.md T4).
 */
export function showToast(page: Document, sentence: string): void {
  const host = page.createElement('div');
  const line = page.createElement('p');
  // Set through the object model, which a page's content policy does not forbid and a style element it would.
  host.style.cssText = HOST_STYLE;
  line.style.cssText = LINE_STYLE;
  line.setAttribute('role', 'status');
  line.textContent = sentence;
  host.attachShadow({ mode: 'closed' }).append(line);
  page.documentElement.append(host);
  setTimeout(() => host.remove(), SHOWN_MS);
}
