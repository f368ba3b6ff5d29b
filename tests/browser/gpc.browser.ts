import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually, type Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const TOLD = 'www.signal-exemple.fr';
const LEFT_OUT = 'www.sans-signal-exemple.fr';
const EMBEDDED = 'cadre.embarque-exemple.net';

/** Notes what the page's first script finds; loads something of every common kind, and a frame of another site. */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>…</title>
<script>
  window.first = navigator.globalPrivacyControl;
  window.described = (({ get, ...rest } = {}) => ({ ...rest, name: get?.name, source: String(get) }))(
    Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl'));
</script>
<link rel="stylesheet" href="/style.css"><script src="/script.js"></script></head>
<body><h1>Une page</h1><img src="/image.png" alt=""><iframe src="https://${EMBEDDED}/cadre"></iframe>
<script>fetch('/donnees.json').catch(() => {});</script></body></html>`;
const FRAME = `<!doctype html><title>cadre</title><script>
  parent.postMessage({ gpc: navigator.globalPrivacyControl }, '*');</script>`;

const sites: Site[] = [
  ...[TOLD, LEFT_OUT].map((host): Site => ({ host, answer: ({ path }) => (path === '/' ? html(PAGE) : html('')) })),
  { host: EMBEDDED, answer: () => html(FRAME) },
];
const running = inBrowser({ sites, eachTime: true });

describe('Global Privacy Control', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('is told by header with every request, and by property before the page’s first script', async () => {
    await told(TOLD);
    const asked = running.web.requests.filter(({ scheme, host }) => scheme === 'https' && host === TOLD);
    expect(asked.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/', '/style.css', '/script.js', '/image.png', '/donnees.json']),
    );
    for (const { path, gpc } of asked) if (path !== '/favicon.ico') expect(gpc, path).toBe('1');
    expect(running.web.requests.find(({ host }) => host === EMBEDDED)?.gpc).toBe('1');

    const page = await running.browser.open(`https://${TOLD}/`);
    const seen = await page.evaluate(() => (globalThis as unknown as { described: Record<string, string> }).described);
    expect(seen).toMatchObject({ name: 'get globalPrivacyControl', configurable: true, enumerable: true });
    expect(seen.source).toContain('[native code]');
  });

  it('is off for one site, and stays on for the others', async () => {
    await told(LEFT_OUT);
    await store('sitePreferences', { site: 'sans-signal-exemple.fr', consent: 'refuse', gpc: 'off' });
    await untold(LEFT_OUT);
    await told(TOLD);
  });

  it('is off on a site where Habeas is', async () => {
    await told(LEFT_OUT);
    await store('sitePreferences', { site: 'sans-signal-exemple.fr', consent: 'off' });
    await untold(LEFT_OUT);
  });

  it('follows the settings page at once', async () => {
    await told(TOLD);
    const settings = await running.browser.extensionPage('dashboard.html#/settings');
    await settings.press('Tell every site not to sell or share my data');
    await untold(TOLD);
    await settings.show();
    await settings.press('Tell every site not to sell or share my data');
    await told(TOLD);
  });

  it('is off everywhere, and on again', async () => {
    await told(TOLD);
    await store('settings', { key: 'gpc', value: false });
    await untold(TOLD);
    await store('settings', { key: 'gpc', value: true });
    await told(TOLD);
  });
});

const told = (host: string) => eventually(`${host} to be told`, async () => (await signalTo(host)) === '1 true');
const untold = (host: string) =>
  eventually(`${host} not to be told`, async () => /^undefined (?:undefined|false)$/.test(await signalTo(host)));

/** The header a page is asked with and what its first script finds, `1 true`. */
async function signalTo(host: string): Promise<string> {
  running.web.forget();
  const page = await running.browser.open(`https://${host}/`);
  const first = await page.evaluate(() => String((globalThis as unknown as { first: unknown }).first));
  await page.close();
  const asked = running.web.requests.find((one) => one.scheme === 'https' && one.host === host && one.path === '/');
  return `${asked?.gpc} ${first}`;
}

/** Writes a row as a page of the extension would, and lets the background start anew, so that it reads what is stored. */
async function store(table: string, row: Record<string, string | boolean>): Promise<void> {
  const { browser } = running;
  const page: Surface = await browser.extensionPage('dashboard.html');
  await page.evaluate(
    (into, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('habeas');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(into, 'readwrite');
          writing.objectStore(into).put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    row,
  );
  await browser.stopBackground();
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): unknown } } };
    void chrome.runtime.sendMessage({ name: 'consent.sweep' });
  });
  await page.close();
}
