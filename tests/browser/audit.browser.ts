import { afterEach, describe, expect, it } from 'vitest';
import type { Audit } from '../../core/consent/audit.ts';
import { findingsOf } from '../../core/consent/findings.ts';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const HOST = 'www.mesure-exemple.fr';
const MEASURES = 'stats.mesureur-exemple.net';

/** Stores before anybody chose: two cookies by script, one HttpOnly by header, a key; and asks a third party. */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title>
<script>
  document.cookie = '_ga=GA1.1.1.1; max-age=34560000; path=/';
  document.cookie = 'panier=3; path=/';
  localStorage.setItem('_hjSession_1', 'x');
</script>
<script src="https://${MEASURES}/mesure.js"></script></head>
<body><main><h1>Une page</h1><p>${'Du texte. '.repeat(200)}</p></main>
<div id="bandeau" role="dialog" aria-label="Cookies" style="position:fixed;inset:auto 0 0 0;background:#eee;padding:1rem" hidden>
<p>Nous utilisons des cookies pour mesurer notre audience et afficher de la publicité.</p>
<button id="non">Tout refuser</button> <button id="oui">Tout accepter</button></div>
<script>
  const bandeau = document.querySelector('#bandeau');
  bandeau.hidden = document.cookie.includes('cookie_consent=');
  const keep = (granted) => () => {
    const choice = JSON.stringify({ necessary: true, analytics: granted, marketing: granted });
    document.cookie = 'cookie_consent=' + encodeURIComponent(choice) + '; max-age=15552000; path=/';
    bandeau.hidden = true;
  };
  document.querySelector('#non').onclick = keep(false);
  document.querySelector('#oui').onclick = keep(true);
</script></body></html>`;

const sites: Site[] = [
  {
    host: HOST,
    answer: ({ path }) => (path === '/' ? { ...html(PAGE), headers: { 'set-cookie': COOKIES } } : undefined),
  },
  { host: MEASURES, answer: () => ({ type: 'text/javascript', body: '' }) },
];
const COOKIES = ['PHPSESSID=abc; HttpOnly; Secure; Path=/', '_fbp=fb.1; HttpOnly; Secure; Max-Age=7776000; Path=/'];

const running = inBrowser({ sites, eachTime: true, privateWindows: true });

describe('an audit', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('tells what stood there before the choice, after it, and at the next visit', async () => {
    const page = await running.browser.open(`https://${HOST}/`);
    const before = await audited('before-choice');
    expect(before.things).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ where: 'cookie', name: '_ga', class: 'optional', domain: HOST, days: 400 }),
        expect.objectContaining({ where: 'cookie', name: '_fbp', class: 'optional', httpOnly: true, days: 90 }),
        expect.objectContaining({ where: 'cookie', name: 'PHPSESSID', class: 'necessary', httpOnly: true }),
        expect.objectContaining({ where: 'cookie', name: 'panier', class: 'unknown' }),
        expect.objectContaining({ where: 'local-storage', name: '_hjSession_1', class: 'optional' }),
      ]),
    );
    expect(before.things.some(({ name }) => name === 'cookie_consent')).toBe(false);
    expect(before.thirdParties).toEqual([{ host: MEASURES }]);
    expect(JSON.stringify(before)).not.toContain('GA1.1');

    const after = await audited('after-refusal');
    expect(after.things).toContainEqual(expect.objectContaining({ name: 'cookie_consent', class: 'necessary' }));
    await page.close();

    const again = await running.browser.open(`https://${HOST}/`);
    await audited('next-visit');
    await again.close();

    const { audits, receipts } = await stored();
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['refused']);
    const found = findingsOf(audits, receipts).findings.map(({ code, things }) => [
      code,
      things.map(({ name }) => name),
    ]);
    expect(found).toEqual([
      ['again', expect.arrayContaining(['_ga', '_fbp', '_hjSession_1'])],
      ['after-refusal', expect.arrayContaining(['_ga', '_fbp', '_hjSession_1'])],
      ['before-choice', expect.arrayContaining(['_ga', '_fbp', '_hjSession_1'])],
      ['third-parties-before-choice', []],
    ]);
  });

  it('is taken of no page in a private window', async () => {
    const page = await running.browser.openPrivate(`https://${HOST}/`);
    await page.until('the refusal', () => document.querySelector<HTMLElement>('#bandeau')?.hidden === true);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect((await running.browser.database()).audits ?? []).toEqual([]);
    await page.close();
  });
});

async function stored(): Promise<{ audits: Audit[]; receipts: ConsentReceipt[] }> {
  const { audits = [], receipts = [] } = await running.browser.database();
  return { audits: audits as Audit[], receipts: receipts as ConsentReceipt[] };
}

const audited = (phase: Audit['phase']) =>
  eventually(
    `an audit ${phase}`,
    async () => (await stored()).audits.find((audit) => audit.phase === phase),
    async () => JSON.stringify(await stored()).slice(0, 2_000),
  );
