import { afterEach, describe, expect, it } from 'vitest';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { html, type Site } from '../../demo/web/site.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import { eventually, type Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

/** A consent string of the TCF in which nothing is granted. */
const REFUSED = 'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA';
const WORDS = 'Ce site et ses partenaires utilisent des cookies pour mesurer l’audience et afficher de la publicité.';
const BANNER = `<div role="dialog" id="banner" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1rem">
<p>${WORDS}</p><button id="yes">Tout accepter</button> <button id="no">Tout refuser</button></div>`;
const page = (body: string, script: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>…</title></head><body>${body}<script>${script}</script></body></html>`;
const article = '<h1>Une page</h1><p>Du texte.</p>';

/** The framework's API, as far as it is read; `state` is what it says. */
const TCF = `let state = { eventStatus: 'cmpuishown', gdprApplies: true, tcString: '' };
window.__tcfapi = (command, version, answer) => {
  if (command === 'addEventListener') answer({ ...state, listenerId: 1 }, true);
  else if (command === 'getVendorList') answer({ vendors: { 7: { id: 7, name: 'Régie Un' }, 9: { id: 9, name: 'Mesure Deux' } } }, true);
  else answer(null, false);
};
const refused = { eventStatus: 'useractioncomplete', gdprApplies: true, tcString: '${REFUSED}', purpose: { consents: {}, legitimateInterests: {} }, vendor: { consents: {}, legitimateInterests: {} } };`;

const framed = (src: string) =>
  page(
    `${article}<div id="holder"><iframe src="${src}" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999"></iframe></div>`,
    `addEventListener('message', ({ data }) => { if (data === 'gone') document.querySelector('iframe')?.remove(); });`,
  );

const PAGES: Record<string, string> = {
  'cadre.exemple-a.fr': framed('https://cmp.exemple-b.fr/'),
  // The frame keeps the choice, answers for the framework, and is gone with the banner.
  'cmp.exemple-b.fr': page(
    BANNER,
    `${TCF} no.onclick = () => { localStorage.setItem('euconsent-v2', '${REFUSED}'); state = refused; banner.remove(); parent.postMessage('gone', '*'); };`,
  ),
  'partenaires.exemple-c.fr': page(
    article + BANNER,
    `${TCF} no.onclick = () => { document.cookie = 'euconsent-v2=${REFUSED}; path=/; max-age=9999'; state = refused; banner.remove(); };`,
  ),
  // The choice stands there from before, the banner asks again, and its refusal only closes it.
  'perime.exemple-d.fr': page(
    article + BANNER.replace('id="banner"', 'id="banner" class="cc-window"'),
    `no.onclick = () => banner.remove();`,
  ),
  // The same, but it writes what it wrote before: only the cookie's last day tells.
  'reecrit.exemple-d.fr': page(
    article + BANNER.replace('id="banner"', 'id="banner" class="cc-window"'),
    `no.onclick = () => { document.cookie = 'cookieconsent_status=deny; path=/; max-age=15552000'; banner.remove(); };`,
  ),
  'choisir.exemple-e.fr': page(
    article + BANNER,
    `document.title = 'pressed:'; addEventListener('click', ({ target }) => { document.title += target.id; }, true);
no.onclick = () => { document.cookie = 'cookie_consent=denied; path=/; max-age=9999'; banner.remove(); };`,
  ),
  'boucle.exemple-f.fr': page(article + BANNER, `no.onclick = () => { banner.remove(); location.reload(); };`),
  'dessus.exemple-g.fr': framed('https://dessous.exemple-h.fr/').replace(
    '<script>',
    `<script>document.getElementById('holder').id = 'sp_message_container_1';
window._sp_ = { version: '4', gdpr: { postRejectAll: (done) => {
  localStorage.setItem('_sp_user_consent_1', JSON.stringify({ gdpr: { consentStatus: { hasConsentData: true, granularStatus: { purposeConsent: 'NONE', vendorConsent: 'NONE', purposeLegInt: 'NONE', vendorLegInt: 'NONE' } } } }));
  document.title = 'refused by its call'; document.querySelector('iframe')?.remove(); done(); } } };`,
  ),
  'dessous.exemple-h.fr': page(BANNER, `no.onclick = () => parent.postMessage('pressed', '*');`),
};
const headers = { 'set-cookie': 'cookieconsent_status=deny; Path=/; Max-Age=86400' };
const sites: Site[] = Object.entries(PAGES).map(([host, body]) => ({
  host,
  answer: ({ cookies }) => ({
    ...html(body),
    ...(host.endsWith('exemple-d.fr') && !cookies.has('cookieconsent_status') && { headers }),
  }),
}));

const running = inBrowser({ sites });

describe('the choice is read back truly', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('where a frame of another site keeps it and is gone at once', async () => {
    const opened = await running.browser.open('https://cadre.exemple-a.fr/');
    expect(await receiptOf('cmp.exemple-b.fr')).toMatchObject({ outcome: 'refused', way: 'first-layer' });
    await opened.close();
  });

  it('with the partners named by the platform’s own list', async () => {
    const opened = await running.browser.open('https://partenaires.exemple-c.fr/');
    expect(await receiptOf('partenaires.exemple-c.fr')).toMatchObject({
      outcome: 'refused',
      partners: { total: 2, refused: 2, names: ['Régie Un', 'Mesure Deux'] },
    });
    await opened.close();
  });

  it('as unconfirmed where it stood there before and the click stored nothing', async () => {
    const opened = await running.browser.open('https://perime.exemple-d.fr/');
    expect(await receiptOf('perime.exemple-d.fr')).toMatchObject({
      outcome: 'unconfirmed',
      stale: true,
      refused: [],
      before: { name: 'cookieconsent_status', value: 'deny' },
    });
    await opened.close();
  });

  it('as refused where the same value was written again', async () => {
    const opened = await running.browser.open('https://reecrit.exemple-d.fr/');
    expect(await receiptOf('reecrit.exemple-d.fr')).toMatchObject({
      outcome: 'refused',
      changes: [{ name: 'cookieconsent_status', before: 'deny', after: 'deny' }],
    });
    await opened.close();
  });

  it('where the platform’s call stands in the page around its frame', async () => {
    const opened = await running.browser.open('https://dessus.exemple-g.fr/');
    expect(await receiptOf('dessous.exemple-h.fr')).toMatchObject({ outcome: 'refused', way: 'platform' });
    expect(await opened.evaluate(() => document.title)).toBe('refused by its call');
    await opened.close();
  });
});

describe('what the popup is told', () => {
  it('where the person chooses: that it asks, and then what they chose; nothing is pressed', async () => {
    const host = 'choisir.exemple-e.fr';
    const extension = await running.browser.extensionPage('dashboard.html#/settings');
    const opened = await running.browser.open(`https://${host}/`);
    await receiptOf(host);
    const popup = await running.browser.popup(opened);
    await popup.press('Choose differently here');
    await popup.press('Let me choose on this site');
    await popup.read('Here, you choose');
    await popup.close();
    await opened.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what a page does
      document.cookie = 'cookie_consent=; path=/; max-age=0';
      location.reload();
    });
    await eventually('that it asks', async () => (await tabOf(extension, host)).met?.kind === 'asking');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await opened.evaluate(() => document.title)).toBe('pressed:');
    await opened.press('Tout refuser');
    await eventually('what was chosen', async () => (await tabOf(extension, host)).met?.kind === 'chosen');
    expect((await tabOf(extension, host)).met).toEqual({ kind: 'chosen', granted: [] });
    expect(await opened.evaluate(() => document.title)).toBe('pressed:no');
    const { receipts = [] } = await running.browser.database();
    expect(receipts.filter((receipt) => receipt.host === host)).toHaveLength(1);
    await opened.close();
    await extension.close();
  });

  it('that refusing has stopped where the page loads anew at every refusal', async () => {
    const host = 'boucle.exemple-f.fr';
    const extension = await running.browser.extensionPage('dashboard.html');
    const opened = await running.browser.open(`https://${host}/`);
    await eventually('the stop', async () => (await tabOf(extension, host)).reloads === true);
    await opened.see('#no');
    expect((await tabOf(extension, host)).resting).toBe(false);
    await opened.close();
    await extension.close();
  });
});

function receiptOf(host: string): Promise<ConsentReceipt> {
  return eventually('a receipt', async () => {
    const { receipts = [] } = await running.browser.database();
    return (receipts as unknown as ConsentReceipt[]).find((receipt) => receipt.host === host);
  });
}

function tabOf(extension: Surface, host: string): Promise<TabSite> {
  return extension.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Extension;
    const [tab] = await chrome.tabs.query({ url });
    return chrome.runtime.sendMessage({ name: 'tab.site', payload: { tabId: tab?.id ?? -1 } });
  }, `https://${host}/*`);
}

type Extension = {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<TabSite> };
    tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  };
};
