import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import type { Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const HOST = 'www.choix-exemple.fr';

/**
 * A page whose platform asks, and can be opened again; it keeps its choice where a script sees it, and a copy where none does.
 * The title tells what happened last.
 */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>demande</title></head>
<body><main><h1>Une page</h1><p>${'Du texte. '.repeat(200)}</p></main>
<div class="question" id="bandeau" role="dialog" aria-label="Cookies" style="position:fixed;inset:auto 0 0 0;background:#eee;padding:1rem">
<p>Nous utilisons des cookies pour mesurer notre audience et afficher de la publicité.</p>
<button class="non">Tout refuser</button> <button>Tout accepter</button></div>
<div class="question" id="panneau" role="dialog" aria-label="Vos choix" style="position:fixed;inset:3rem;background:#eee;padding:1rem" hidden>
<h2>Vos choix en matière de cookies</h2><p>Choisissez les cookies et traceurs publicitaires que vous autorisez sur ce site.</p>
<button class="non">Tout refuser</button> <button>Tout accepter</button></div>
<script>
  window.tarteaucitron = {
    parameters: { cookieName: 'mes-choix' }, job: ['film'], services: { film: { name: 'Un film', needConsent: true } },
    userInterface: { openPanel: () => { panneau.hidden = false; document.title = 'ouvert'; } },
  };
  localStorage.setItem('mes-notes', 'x');
  for (const button of document.querySelectorAll('.non')) {
    button.onclick = () => {
      document.cookie = 'mes-choix=!film=false; max-age=15552000; path=/';
      for (const each of document.querySelectorAll('.question')) each.hidden = true;
      document.title = 'refusé';
    };
  }
</script></body></html>`;
const COOKIES = ['mes-choix=!film=false; Path=/compte; HttpOnly; Secure', 'PHPSESSID=abc; Path=/; HttpOnly; Secure'];
const PLAIN = 'www.sans-choix-exemple.fr';

const sites: Site[] = [
  { host: HOST, answer: () => ({ ...html(PAGE), headers: { 'set-cookie': COOKIES } }) },
  { host: PLAIN, answer: () => html('<!doctype html><title>Rien</title><h1>Rien à choisir</h1>') },
];
const running = inBrowser({ sites, eachTime: true });

describe('a choice', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('is opened again through the platform of the page', async () => {
    const { page, extension, tabId } = await openBeside(HOST);
    expect(await ask(extension, 'consent.reopen', tabId)).toBe(true);
    // What the person opened to choose is not refused under their hand, by the engine that refused the banner before.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
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
  if (host === HOST) await page.until('the refusal', () => document.title === 'refusé');
  // The engine looks for a second banner in a row for some seconds; a person needs longer to ask for the settings.
  if (host === HOST) await new Promise((resolve) => setTimeout(resolve, 4_000));
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
