// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Suspicion } from '../core/suspicion.ts';
import { keepWatch } from './sentinel.ts';

const BANNER = 'We and our partners use cookies to measure the audience. <button>Reject all</button>';
const OTHER = 'Nous utilisons des traceurs, avec votre consentement. <button>Tout refuser</button>';

/** Closed roots, as only the browser's own extension API gives them. */
const roots = new WeakMap<Element, ShadowRoot>();
let told: Suspicion[] = [];
let shown: string[] = [];
let engineThere = false;

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 250));

beforeEach(() => {
  told = [];
  shown = [];
  engineThere = false;
  history.replaceState(null, '', '/');
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
});

// What was begun ends before the window does.
afterAll(aWhile);

afterEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

function watch(html: string, page = document): void {
  page.body.innerHTML = html;
  (page.defaultView as typeof globalThis & Window).Element.prototype.checkVisibility = visible;
  // A watch ends with its page; those of earlier tests go on, and tell their own lists.
  const [saidTo, shownTo, withEngine] = [told, shown, engineThere];
  keepWatch(page, {
    shadowOf: (element) => roots.get(element) ?? element.shadowRoot,
    engine: () => (withEngine ? (banner) => shownTo.push(banner.id) : undefined),
    suspected: async (suspicions) => void saidTo.push(...suspicions),
  });
}

function add(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as Element;
}

const until = (suspicion: Suspicion) => vi.waitFor(() => expect(told).toContain(suspicion), { interval: 5 });
const untilShown = (...ids: string[]) => vi.waitFor(() => expect(shown).toEqual(ids), { interval: 5 });

test.each([
  ['writes about cookies', '<main><h1>Biscuits</h1><p>We love cookies, and we consent to more.</p></main>'],
  ['links to its cookie policy in a fixed footer', '<footer style="position: fixed"><a href="/c">Cookies</a></footer>'],
  [
    'keeps a button to its cookie settings',
    '<main>…</main><button style="position: fixed">Cookies</button><script>1</script>',
  ],
  [
    'asks something else',
    '<div role="dialog">Subscribe to our newsletter? It is free. <button>No thanks</button></div>',
  ],
  ['hides its banner', `<div style="position: fixed; display: none">${BANNER}</div>`],
])('a page that %s is left alone', async (_name, html) => {
  watch(html);
  await aWhile();
  expect(told).toEqual([]);
});

test.each<[string, string, Suspicion]>([
  ['a platform’s mark', '<div id="tarteaucitronRoot"></div><div id="tarteaucitronAlertBig"></div>', 'consent'],
  ['an overlay that speaks of cookies', `<div style="position: fixed">${BANNER}</div>`, 'consent'],
  [
    'an overlay that speaks of the visitor’s data and never of cookies',
    '<div style="position: fixed">We process your personal data, with your consent. <button>OK</button></div>',
    'consent',
  ],
  ['a dialog within something else', `<section><div role="dialog">${BANNER}</div></section>`, 'consent'],
  [
    'an application’s overlay',
    `<div id="root"><div><main></main><div role="dialog">${BANNER}</div></div></div>`,
    'consent',
  ],
  ['a block above the page that floats nowhere', `<div>${BANNER}</div><main></main>`, 'consent'],
  ['a form with a password', '<form><input type="password" name="p"></form>', 'personal-form'],
])('%s is suspected', async (_name, html, suspicion) => {
  watch(html);
  await until(suspicion);
});

test('a page that calls itself a privacy notice is suspected to be one', async () => {
  document.title = 'Politique de confidentialité – Maison';
  watch('<p>…</p>');
  await until('privacy-notice');
});

test('what comes later is seen within a frame or two, and each thing is said once', async () => {
  watch('<main></main>');
  await aWhile();
  // Counted in frames, not in milliseconds: a busy machine draws fewer of them.
  let frames = 0;
  const count = () => {
    frames += 1;
    requestAnimationFrame(count);
  };
  add(`<div style="position: fixed">${BANNER}</div><form><input type="password"></form>`);
  requestAnimationFrame(count);
  await until('consent');
  expect(frames).toBeLessThanOrEqual(4);
  add(`<div style="position: fixed">${OTHER}</div>`);
  await aWhile();
  expect(told.toSorted()).toEqual(['consent', 'personal-form']);
});

test('words that arrive after their box are read', async () => {
  watch('<main></main>');
  const box = add('<div style="position: fixed"><p></p></div>');
  await aWhile();
  (box.firstElementChild as Element).textContent = 'We use cookies to measure the audience.';
  await until('consent');
});

test('words that change within their node are read', async () => {
  watch('<main></main>');
  const box = add('<div style="position: fixed"><p>.</p></div>');
  await aWhile();
  (box.firstElementChild?.firstChild as Text).data = 'We use cookies to measure the audience.';
  await until('consent');
});

test.each<[string, string, (box: HTMLElement) => void]>([
  ['style', 'style="position: fixed; display: none"', (box) => (box.style.display = 'block')],
  ['class', 'class="hidden" style="position: fixed"', (box) => box.classList.remove('hidden')],
  ['hidden attribute', 'hidden style="position: fixed"', (box) => (box.hidden = false)],
])('a banner is seen when its %s shows it', async (_name, attributes, show) => {
  watch(`<main></main><div id="late" ${attributes}>${BANNER}</div>`);
  await aWhile();
  expect(told).toEqual([]);
  show(document.getElementById('late') as HTMLElement);
  await until('consent');
});

test('a banner in a shadow root is seen, closed or open, at once or filled later', async () => {
  engineThere = true;
  watch('<main></main>');
  for (const mode of ['open', 'closed'] as const) {
    const host = document.createElement('div');
    host.id = `host-${mode}`;
    document.body.append(host);
    const root = host.attachShadow({ mode });
    roots.set(host, root);
    await aWhile();
    root.innerHTML = `<div id="${mode}" style="position: fixed">${BANNER}</div>`;
    await vi.waitFor(() => expect(shown).toContain(mode));
  }
});

test('a custom element that gets its shadow root later is looked at again', async () => {
  watch('<main></main><cookie-asker></cookie-asker>');
  await aWhile();
  const host = document.querySelector('cookie-asker') as Element;
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  root.innerHTML = `<div style="position: fixed">${BANNER}</div>`;
  await vi.waitFor(() => expect(told).toContain('consent'), { timeout: 3_000 });
});

test('the engine, once it is there, is shown each banner: the next one, and one whose words are others', async () => {
  engineThere = true;
  watch(`<main></main><div id="first" style="position: fixed">${BANNER}</div>`);
  await untilShown('first');
  add(`<div id="second" style="position: fixed">${OTHER}</div>`);
  await untilShown('first', 'second');
  (document.getElementById('first') as Element).innerHTML = `${OTHER} Again.`;
  await untilShown('first', 'second', 'first');
  await aWhile();
  expect(shown).toHaveLength(3);
  expect(told).toEqual([]);
});

test('a banner that stands there again after another page by its address is a new one', async () => {
  watch(`<main></main><div style="position: fixed">${BANNER}</div>`);
  await until('consent');
  history.pushState(null, '', '/another');
  add('<p>Another page</p>');
  await vi.waitFor(() => expect(told).toEqual(['consent', 'consent']));
});

test('what nobody heard is said again', async () => {
  let heard = 0;
  watch(`<div style="position: fixed">${BANNER}</div>`);
  keepWatch(document, {
    shadowOf: () => null,
    engine: () => undefined,
    suspected: async () => {
      heard += 1;
      if (heard === 1) throw new Error('no background');
    },
  });
  await vi.waitFor(() => expect(heard).toBe(1));
  add(`<div style="position: fixed">${OTHER}</div>`);
  await vi.waitFor(() => expect(heard).toBe(2));
});

test('a frame that is the banner as a whole is suspected, though nothing in it floats', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  watch(`<div><p>${BANNER}</p></div>`, page);
  await until('consent');
});

test('a page that changes without rest is looked at, and not told of', async () => {
  watch('<main></main>');
  const box = add('<p></p>');
  for (let change = 0; change < 100; change += 1) {
    box.textContent = `${change} of 100`;
    if (change % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  add(`<div style="position: fixed">${BANNER}</div>`);
  await until('consent');
});

/** What jsdom has no layout for: shown unless an element around it is hidden in its own words. */
function visible(this: Element): boolean {
  return this.closest('[hidden], .hidden, [style*="display: none"]') === null;
}
