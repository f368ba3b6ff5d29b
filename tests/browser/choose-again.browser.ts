import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import type { Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const HOST = 'www.choix-exemple.fr';

/** A page with a platform's interface to its settings, which stored its choice where a script sees it and where none does. */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>fermé</title>
<script>
  window.tarteaucitron = {
    parameters: { cookieName: 'mes-choix' }, job: ['film'], services: { film: { name: 'Un film', needConsent: true } },
    userInterface: { openPanel: () => { document.title = 'ouvert'; }, respondAll: () => {} },
  };
  document.cookie = 'mes-choix=!film=false; max-age=15552000; path=/';
  localStorage.setItem('mes-notes', 'x');
</script></head><body><h1>Une page</h1></body></html>`;
const COOKIES = ['mes-choix=!film=false; Path=/compte; HttpOnly; Secure', 'PHPSESSID=abc; Path=/; HttpOnly; Secure'];
const PLAIN = 'www.sans-choix-exemple.fr';

const sites: Site[] = [
  { host: HOST, answer: () => ({ ...html(PAGE), headers: { 'set-cookie': COOKIES } }) },
  { host: PLAIN, answer: () => html('<!doctype html><title>Rien</title><h1>Rien à choisir</h1>') },
];
const running = inBrowser({ sites });

describe('a choice', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('is opened again through the platform of the page', async () => {
    const { page, extension, tabId } = await openBeside(HOST);
    expect(await ask(extension, 'consent.reopen', tabId)).toBe(true);
    expect(await page.evaluate(() => document.title)).toBe('ouvert');
    await page.close();
    await extension.close();
  });

  it('is forgotten, wherever a cookie of it stands, and nothing else is', async () => {
    const { page, extension, tabId } = await openBeside(HOST);
    expect(await ask(extension, 'consent.forget', tabId)).toBe(2);
    const left = await extension.evaluate(async (url) => {
      const cookies = await (globalThis as unknown as Extension).chrome.cookies.getAll({ url });
      return cookies.map(({ name }) => name);
    }, `https://${HOST}/compte/`);
    expect(left).toEqual(['PHPSESSID']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['mes-notes']);
    expect(await ask(extension, 'consent.forget', tabId)).toBe(0);
    await page.close();
    await extension.close();
  });

  it('that no platform of the page knows cannot be opened, and there is nothing to forget', async () => {
    const { page, extension, tabId } = await openBeside(PLAIN);
    expect(await ask(extension, 'consent.reopen', tabId)).toBe(false);
    expect(await ask(extension, 'consent.forget', tabId)).toBe(0);
    await page.close();
    await extension.close();
  });
});

async function openBeside(host: string): Promise<{ page: Surface; extension: Surface; tabId: number }> {
  const page = await running.browser.open(`https://${host}/`);
  const extension = await running.browser.extensionPage('dashboard.html');
  const tabId = await extension.evaluate(async (url) => {
    const [tab] = await (globalThis as unknown as Extension).chrome.tabs.query({ url });
    return tab?.id ?? -1;
  }, `https://${host}/*`);
  return { page, extension, tabId };
}

const ask = (page: Surface, name: string, tabId: number) =>
  page.evaluate(
    (said, tab) =>
      (globalThis as unknown as Extension).chrome.runtime.sendMessage({ name: said, payload: { tabId: tab } }),
    name,
    tabId,
  );

type Extension = {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<number | boolean> };
    tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
    cookies: { getAll(filter: { url: string }): Promise<{ name: string }[]> };
  };
};
