import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site, type SiteRequest } from '../../demo/web/site.ts';
import type { Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const ACCEPTED = 'www.accepte-exemple.fr';
const REFUSED = 'www.refuse-exemple.fr';
const COOKIE = 'cookieyes-consent';
const YES = 'consentid:x,consent:yes,action:yes,necessary:yes,analytics:yes,advertisement:yes';
const NO = 'consentid:x,consent:no,action:yes,necessary:yes,analytics:no,advertisement:no';

/** A site that stored its choice long ago: at the root, under a path, where no script sees it, and a key. */
const decidedSite = (host: string, value: string): Site => ({
  host,
  answer: ({ path }: SiteRequest) => ({
    ...html(`<!doctype html><title>${path}</title><h1>Une page</h1>
      <script>localStorage.setItem('${COOKIE}', 'x'); localStorage.setItem('autre', 'x');</script>`),
    headers: {
      'set-cookie': [
        `${COOKIE}=${value}; Max-Age=15552000; Path=/`,
        `${COOKIE}=${value}; Max-Age=15552000; Path=/boutique; HttpOnly; Secure`,
        'PHPSESSID=abc; Path=/; HttpOnly',
      ],
    },
  }),
});

const running = inBrowser({
  sites: [decidedSite(ACCEPTED, YES), decidedSite(REFUSED, NO)],
  eachTime: true,
  privateWindows: true,
});

describe('choices that sites stored', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('are swept for acceptances, and withdrawn wherever a cookie of theirs stands', async () => {
    for (const host of [ACCEPTED, REFUSED]) await (await running.browser.open(`https://${host}/`)).close();
    const page = await running.browser.extensionPage('dashboard.html');
    const found = await ask(page, 'consent.sweep');
    expect(found).toMatchObject([{ site: 'accepte-exemple.fr', platform: 'CookieYes', store: { name: COOKIE } }]);
    expect(found[0].granted.length).toBeGreaterThan(0);

    const findings = found.map(({ site, store }: { site: string; store: unknown }) => ({ site, store }));
    expect(await ask(page, 'consent.withdraw', { findings })).toBe(2);
    expect(await ask(page, 'consent.sweep')).toEqual([]);
    expect(await namesAt(page, `https://${ACCEPTED}/boutique/`)).toEqual(['PHPSESSID']);
    expect(await namesAt(page, `https://${REFUSED}/`)).toEqual(['PHPSESSID', COOKIE]);
  });

  it('are not swept in private windows', async () => {
    const hidden = await running.browser.openPrivate(`https://${ACCEPTED}/`);
    const page = await running.browser.extensionPage('dashboard.html');
    expect(await ask(page, 'consent.sweep')).toEqual([]);
    await hidden.close();
  });
});

// What a page of the extension gets back is whatever the background says; each test says what it expects of it.
// biome-ignore lint/suspicious/noExplicitAny: an answer crosses as plain data
async function ask(page: Surface, name: string, payload?: { findings: unknown[] }): Promise<any> {
  const said = await page.evaluate(
    (message) =>
      (globalThis as unknown as Extension).chrome.runtime
        .sendMessage(JSON.parse(message))
        .then((answer) => JSON.stringify(answer)),
    JSON.stringify(payload === undefined ? { name } : { name, payload }),
  );
  return JSON.parse(said ?? 'null');
}

const namesAt = (page: Surface, url: string): Promise<string[]> =>
  page.evaluate(async (at) => {
    const cookies = await (globalThis as unknown as Extension).chrome.cookies.getAll({ url: at });
    return cookies.map(({ name }) => name).toSorted();
  }, url);

type Extension = {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    cookies: { getAll(filter: { url: string }): Promise<{ name: string }[]> };
  };
};
