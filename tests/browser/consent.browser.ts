import { afterEach, describe, expect, it } from 'vitest';
import type { ConsentOutcome } from '../../core/consent/receipt.ts';
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
/** The outcome that is told; undefined where nothing is. */
type Lie = { controls: string; outcome: ConsentOutcome | undefined };
const PAGES: Record<string, Lie> = {
  // The banner was pressed, but nothing that can be read was stored: that is no proof.
  'un refus': { controls: `<button id="${REFUSES}">Tout refuser</button>`, outcome: 'unconfirmed' },
  // Whatever the marks say, these two offer no refusal.
  'une acceptation sous le bouton du refus': {
    controls: `<button id="${REFUSES}">Tout accepter</button>`,
    outcome: 'nothing-to-refuse',
  },
  'un simple OK': { controls: `<button id="${REFUSES}">OK</button>`, outcome: 'nothing-to-refuse' },
  'un abonnement sous le bouton du refus': {
    controls: `<button id="${REFUSES}">Refuser et s’abonner</button>`,
    outcome: 'consent-or-pay',
  },
  'un bouton sans nom': { controls: `<button id="${REFUSES}"></button>`, outcome: 'not-refused' },
  'deux noms contraires': {
    controls: `<button id="${REFUSES}" aria-label="Tout accepter">Tout refuser</button>`,
    outcome: 'not-refused',
  },
  'un refus qui quitte le site': {
    controls: `<a id="${REFUSES}" href="https://ailleurs-exemple.fr/">Tout refuser</a>`,
    outcome: 'not-refused',
  },
  'un refus qui envoie un formulaire ailleurs': {
    controls: `<form action="https://ailleurs-exemple.fr/" method="post"><button id="${REFUSES}">Tout refuser</button></form>`,
    outcome: 'not-refused',
  },
  // A box with a field to fill in is a form, not a banner: nothing is said of it.
  'un refus qui envoie un formulaire': {
    controls: `<form action="/envoi" method="post"><input type="email" name="mail"><button id="${REFUSES}">Tout refuser</button></form>`,
    outcome: undefined,
  },
};
const hostOf = (at: number) => `page-${at}.marques-exemple.fr`;
const sites: Site[] = Object.values(PAGES).map(({ controls }, at) => ({
  host: hostOf(at),
  answer: () => html(BANNER(controls)),
}));

const running = inBrowser({ sites, privateWindows: true });

describe('a page that wears a platform’s marks', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it.each(Object.keys(PAGES).map((name, at) => [name, at] as const))('%s', async (name, at) => {
    const page = await running.browser.open(`https://${hostOf(at)}/`);
    const told = async () => {
      const { receipts = [] } = await running.browser.database();
      return receipts.find(({ host }) => host === hostOf(at))?.outcome;
    };
    const outcome = PAGES[name]?.outcome;
    if (outcome === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      expect(await told()).toBeUndefined();
    } else {
      expect(await eventually('a receipt', told)).toBe(outcome);
    }
    const pressed = await page.evaluate(() => document.title);
    if (name === 'un refus') expect(pressed).toContain(REFUSES);
    else expect(pressed).toBe('pressed:');
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
