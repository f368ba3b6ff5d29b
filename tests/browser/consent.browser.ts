import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

/**
 * Pages that wear the marks of a real platform, so that a library's rule wants to press their controls, and lie about
 * what those do. Each notes every press in its title.
 */
const BANNER = (
  controls: string,
) => `<!doctype html><html lang="fr"><head><title>…</title></head><body><h1>Une page</h1>
<div id="tarteaucitronRoot"><div id="tarteaucitronAlertBig" style="position:fixed;bottom:0;left:0;right:0;display:block;background:#eee">
<p>Ce site utilise des cookies pour mesurer son audience.</p>${controls}</div></div>
<script>document.title = 'pressed:'; addEventListener('click', (event) => { document.title += event.target.id + ' '; }, true);</script>
</body></html>`;

const REFUSES = 'tarteaucitronAllDenied2';
const PAGES: Record<string, string> = {
  'un refus': BANNER(`<button id="${REFUSES}">Tout refuser</button>`),
  'une acceptation sous le bouton du refus': BANNER(`<button id="${REFUSES}">Tout accepter</button>`),
  'un abonnement sous le bouton du refus': BANNER(`<button id="${REFUSES}">Refuser et s’abonner</button>`),
  'un simple OK': BANNER(`<button id="${REFUSES}">OK</button>`),
  'un bouton sans nom': BANNER(`<button id="${REFUSES}"></button>`),
  'deux noms contraires': BANNER(`<button id="${REFUSES}" aria-label="Tout accepter">Tout refuser</button>`),
  'un refus qui quitte le site': BANNER(`<a id="${REFUSES}" href="https://ailleurs-exemple.fr/">Tout refuser</a>`),
  'un refus qui envoie un formulaire': BANNER(
    `<form action="/envoi" method="post"><input type="email" name="mail"><button id="${REFUSES}">Tout refuser</button></form>`,
  ),
};
const hostOf = (at: number) => `page-${at}.marques-exemple.fr`;
const sites: Site[] = Object.values(PAGES).map((page, at) => ({ host: hostOf(at), answer: () => html(page) }));

const running = inBrowser({ sites, privateWindows: true });

describe('a page that wears a platform’s marks', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it.each(Object.keys(PAGES).map((name, at) => [name, at] as const))('%s', async (name, at) => {
    const page = await running.browser.open(`https://${hostOf(at)}/`);
    const receipt = await eventually('a receipt', async () => {
      const { receipts = [] } = await running.browser.database();
      return receipts.find(({ host }) => host === hostOf(at));
    });
    const pressed = await page.evaluate(() => document.title);
    if (name === 'un refus') {
      expect(pressed).toContain(REFUSES);
      // The banner was pressed, but nothing that can be read was stored: that is no proof.
      expect(receipt.outcome).toBe('unconfirmed');
    } else {
      expect(pressed).toBe('pressed:');
      expect(receipt.outcome).toBe(name === 'un abonnement sous le bouton du refus' ? 'consent-or-pay' : 'not-refused');
    }
    expect(await page.url()).toContain(hostOf(at));
    await page.close();
  });

  it('is refused in a private window too, and nothing is remembered', async () => {
    const before = await running.browser.database();
    const page = await running.browser.openPrivate(`https://${hostOf(0)}/`);
    await eventually(
      'the refusal to be pressed',
      async () => (await page.evaluate(() => document.title)).includes('All') || undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await running.browser.database()).toEqual(before);
    await page.close();
  });
});
