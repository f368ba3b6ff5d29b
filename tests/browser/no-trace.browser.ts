import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const WORDS = 'Ce site et ses partenaires utilisent des cookies pour mesurer l’audience et afficher de la publicité.';
const box = (inner: string, more = '') =>
  `<div id="banner" ${more} role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1rem"><p>${WORDS}</p>${inner}</div>`;
const STORES = `localStorage.setItem('cookie_consent', 'denied'); banner.remove();`;

/** What a page can see of itself, and what comes to it; runs before anything else of the page. */
function spy(): void {
  type Spying = {
    spied: { events: string[]; changes: string[]; stacks: string[] };
    look: () => Record<string, unknown>;
  };
  const events: string[] = [];
  const changes: string[] = [];
  const stacks: string[] = [];
  const nameOf = (node: unknown): string =>
    node instanceof Element
      ? node.id || node.localName
      : node === document
        ? 'document'
        : node === window
          ? 'window'
          : 'text';
  const types = new Set(
    [window, document, HTMLElement.prototype].flatMap((owner) => {
      const names: string[] = [];
      for (const name in owner) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    }),
  );
  for (const type of [...types, 'focusin', 'focusout']) {
    window.addEventListener(
      type,
      (event) => {
        // The browser's own word to the window and the document: loading, showing, the device's movement.
        if (event.isTrusted && !(event.target instanceof Element)) return;
        events.push(`${type} ${nameOf(event.target)} ${event.isTrusted ? 'trusted' : 'synthetic'}`);
        stacks.push(String(new Error('here').stack));
      },
      true,
    );
  }
  const shape = (owner: object): string[] => Object.getOwnPropertyNames(owner).toSorted();
  const natives = [
    HTMLElement.prototype.click,
    EventTarget.prototype.dispatchEvent,
    EventTarget.prototype.addEventListener,
    Element.prototype.attachShadow,
    Document.prototype.querySelector,
    HTMLFormElement.prototype.submit,
    Storage.prototype.setItem,
    window.fetch,
    window.postMessage,
  ];
  const world = window as unknown as Spying;
  world.spied = { events, changes, stacks };
  world.look = () => ({
    globals: shape(window),
    ofDocument: shape(document),
    ofNavigator: shape(navigator),
    ofRoot: shape(document.documentElement),
    natives: [
      HTMLElement.prototype.click,
      EventTarget.prototype.dispatchEvent,
      EventTarget.prototype.addEventListener,
      Element.prototype.attachShadow,
      Document.prototype.querySelector,
      HTMLFormElement.prototype.submit,
      Storage.prototype.setItem,
      window.fetch,
      window.postMessage,
    ].map((each, at) => each === natives[at] && /\[native code\]/.test(Function.prototype.toString.call(each))),
    attributes: [...document.querySelectorAll('html, body, main, main *')].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    ),
    styles: [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style, link, [id*="autoconsent"], [class*="autoconsent"], [id*="habeas"]').length,
      getComputedStyle(document.body).overflow,
      getComputedStyle(document.documentElement).overflow,
    ],
    children: [...document.documentElement.children, ...document.body.children]
      .map((element) => element.id || element.localName)
      .filter((name) => name !== 'banner' && name !== 'panel'),
    cookies: document.cookie,
    session: Object.keys(sessionStorage),
    focus: document.activeElement?.localName,
    scroll: [window.scrollX, window.scrollY],
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /extension:/.test(name)),
  });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes].map((node) => `+${nameOf(node)}`);
        const gone = [...removedNodes].map((node) => `-${nameOf(node)}`);
        changes.push([type, nameOf(target), attributeName ?? '', ...nodes, ...gone].filter(Boolean).join(' '));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const page = (
  body: string,
  script: string,
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title>
<script>(${spy.toString()})()</script></head><body><main><h1>Une page</h1><p>${'Du texte. '.repeat(400)}</p><input id="field"></main>
${body}<script>${script} window.before = look();</script></body></html>`;

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const pressOf = (id: string) => PRESS.map((type) => `${type} ${id} synthetic`);

type Case = { body: string; script: string; events: string[]; changes: string[] };
const PAGES: Record<string, Case> = {
  'premier.sans-trace.fr': {
    body: box('<button id="yes">Tout accepter</button> <button id="no">Tout refuser</button>'),
    script: `no.onclick = () => { ${STORES} };`,
    events: pressOf('no'),
    changes: ['childList body -banner'],
  },
  // The marks of a platform: rules of the library are tried, and the page's scripts are asked.
  'regle.sans-trace.fr': {
    body: `<div id="tarteaucitronRoot">${box(
      '<button id="tarteaucitronAllDenied2">Tout refuser</button> <button id="tarteaucitronPersonalize2">Tout accepter</button>',
    )}</div>`,
    script: `tarteaucitronAllDenied2.onclick = () => { ${STORES} };`,
    events: pressOf('tarteaucitronAllDenied2'),
    changes: ['childList tarteaucitronRoot -banner'],
  },
  'reglages.sans-trace.fr': {
    body: box(
      `<button id="yes">Tout accepter</button> <button id="more">Paramétrer</button><div id="panel" hidden>
<label><input type="checkbox" id="ads" checked> Publicité</label> <button id="save">Enregistrer mes choix</button></div>`,
    ),
    script: `more.onclick = () => { panel.hidden = false; }; save.onclick = () => { if (!ads.checked) { ${STORES} } };`,
    events: [...pressOf('more'), ...pressOf('ads'), 'input ads trusted', 'change ads trusted', ...pressOf('save')],
    changes: ['attributes panel hidden', 'childList body -banner'],
  },
};
const FIRST = 'premiere-fois.sans-trace.org';
const sites: Site[] = [
  ...Object.entries(PAGES).map(([host, { body, script }]) => ({ host, answer: () => html(page(body, script)) })),
  {
    host: FIRST,
    answer: () => html(page(PAGES['premier.sans-trace.fr']?.body ?? '', PAGES['premier.sans-trace.fr']?.script ?? '')),
  },
];
const FILES = [
  'manifest.json',
  'sentinel.js',
  'consent-engine.js',
  'consent-survey.js',
  'consent-rules.json',
  'popup.html',
  'icon/16.png',
];

const running = inBrowser({ sites });

describe('a page that looks for the extension', () => {
  beforeAll(async () => {
    // The first refusal ever is told in the page, once; what comes after is silent.
    const first = await running.browser.open(`https://${FIRST}/`);
    await receiptOf(FIRST);
    await first.close();
  });

  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it.each(Object.entries(PAGES))('%s finds the click, and nothing else', async (host, { events, changes }) => {
    const opened = await running.browser.open(`https://${host}/`);
    const { outcome } = await receiptOf(host);
    expect(outcome).toBe('refused');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const seen = await opened.evaluate(() => {
      type Spied = {
        before: Record<string, string[]>;
        look: () => Record<string, string[]>;
        spied: { events: string[]; changes: string[]; stacks: string[] };
      };
      const { before, look, spied } = window as unknown as Spied;
      // The page's own.
      const own = new Set(['before']);
      const after = look();
      return { before, after: { ...after, globals: after.globals?.filter((name) => !own.has(name)) }, ...spied };
    });
    expect(seen.after).toEqual(seen.before);
    expect((seen.before as Record<string, unknown>).natives).not.toContain(false);
    expect(seen.events).toEqual(events);
    expect(seen.changes).toEqual(changes);
    expect(seen.stacks.filter((stack) => /extension:|habeas|sentinel|consent-engine/i.test(stack))).toEqual([]);
    await opened.close();
  });

  it('is given none of the extension’s files, though it knows their address', async () => {
    const opened = await running.browser.open('https://premier.sans-trace.fr/');
    const got = await opened.evaluate(
      (origin, files) =>
        Promise.all(
          files.flatMap((file) => {
            const address = `${origin}/${file}`;
            const image = new Promise<string>((tell) => {
              const probe = new Image();
              probe.onload = () => tell(`image ${file}`);
              probe.onerror = () => tell('');
              probe.src = address;
            });
            const asked = (mode: RequestMode) =>
              fetch(address, { mode }).then(
                () => `${mode} ${file}`,
                () => '',
              );
            const script = new Promise<string>((tell) => {
              const probe = document.createElement('script');
              probe.onload = () => tell(`script ${file}`);
              probe.onerror = () => tell('');
              probe.src = address;
              document.head.append(probe);
            });
            return [image, asked('cors'), asked('no-cors'), script];
          }),
        ),
      running.browser.origin,
      FILES,
    );
    expect(got.filter((each) => each !== '')).toEqual([]);
    await opened.close();
  });
});

function receiptOf(host: string): Promise<ConsentReceipt> {
  return eventually('a receipt', async () => {
    const { receipts = [] } = await running.browser.database();
    return (receipts as unknown as ConsentReceipt[]).find((receipt) => receipt.host === host);
  });
}
