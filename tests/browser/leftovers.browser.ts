import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually, type Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

/**
 * Banners that are refused and leave the page worse than they found it: locked, covered, inert, with the person's place
 * lost; and banners that a rule of the library knows how to hide, but not how to refuse.
 */
const TEXT = 'Nous et nos partenaires utilisons des cookies pour mesurer l’audience et pour la publicité.';
const banner = (onRefusal: string, id = 'bandeau') => `<div id="${id}" role="dialog" aria-label="Cookies"
  style="position:fixed;bottom:0;left:0;right:0;background:#eee;z-index:10"><p>${TEXT}</p>
  <button onclick="localStorage.setItem('cookie_consent', 'denied'); this.closest('[role=dialog]').remove(); ${onRefusal}">Tout refuser</button>
  <button>Tout accepter</button></div>`;
const page = (body: string, style = '') => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>…</title>
  <style>main { height: 4000px } ${style}</style></head><body>${body}</body></html>`;
const MAIN =
  '<main><h1>Une page</h1><p id="passage">Un passage que quelqu’un a marqué.</p><p><input id="champ"></p></main>';

const PAGES = {
  cover: page(
    `${MAIN}<div class="fond"></div>${banner('')}`,
    '.fond { position: fixed; inset: 0; background: rgb(0 0 0 / .6); z-index: 9 }',
  ),
  lock: page(
    `${MAIN}${banner('')}<script>document.body.style.overflow = 'hidden'</script>`,
    'body { position: relative; top: 40px }',
  ),
  inert: page(`<div id="app" inert aria-hidden="true">${MAIN}</div>${banner('')}`),
  marked: page(
    `${MAIN}${banner('getSelection().removeAllRanges()')}<script>getSelection().selectAllChildren(passage)</script>`,
  ),
  rule: page(`${MAIN}<div class="cky-consent-container">${banner('')}</div>`),
};
type Name = keyof typeof PAGES;
const hostOf = (name: Name) => `${name}.reste-exemple.fr`;
const sites: Site[] = (Object.keys(PAGES) as Name[]).map((name) => ({
  host: hostOf(name),
  answer: () => html(PAGES[name]),
}));
const running = inBrowser({ sites });

describe('after a refusal the page is as it was', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it('a backdrop that stayed is gone, and nothing of ours is in the page', async () => {
    const shown = await refused('cover');
    const top = await eventually('the passage to be in front', async () => {
      const id = await shown.evaluate(() => document.elementFromPoint(20, 60)?.closest('main')?.localName);
      return id;
    });
    expect(top).toBe('main');
    expect(await shown.evaluate(() => document.querySelector('.fond')?.getAttribute('style'))).toBeNull();
  });

  it('scrolling is given back, without moving the page; and a lock of the page’s own holds again', async () => {
    const shown = await refused('lock');
    const styles = () =>
      shown.evaluate(() => {
        const { overflowY, position, top } = getComputedStyle(document.body);
        return [overflowY, position, top].join(' ');
      });
    await eventually('the page to scroll', async () => /^(?:auto|visible) /.test(await styles()) || undefined);
    expect(await styles()).toMatch(/ relative 40px$/);
    await shown.evaluate(() => {
      document.body.style.overflow = 'clip';
      document.body.style.overflow = 'hidden';
    });
    await eventually('the page’s own lock', async () => (await styles()).startsWith('hidden') || undefined);
  });

  it('what was made inert is not any more', async () => {
    const shown = await refused('inert');
    await eventually('the page to answer', () =>
      shown.evaluate(() => {
        const app = document.querySelector<HTMLElement>('#app');
        return (app !== null && !app.inert && app.ariaHidden === null) || undefined;
      }),
    );
  });

  it('the passage that the person has marked is marked again', async () => {
    const shown = await refused('marked');
    await eventually('the mark', () =>
      shown.evaluate(() => String(getSelection()).startsWith('Un passage') || undefined),
    );
  });

  it('a banner that a rule only knows how to hide is refused, not hidden', async () => {
    const shown = await refused('rule');
    expect(await shown.evaluate(() => document.querySelectorAll('style[id^="autoconsent"]').length)).toBe(0);
    expect(await shown.evaluate(() => localStorage.getItem('cookie_consent'))).toBe('denied');
  });
});

async function refused(name: Name): Promise<Surface> {
  const shown = await running.browser.open(`https://${hostOf(name)}/`);
  const receipt = await eventually('a receipt', async () => {
    const { receipts = [] } = await running.browser.database();
    return receipts.find(({ host }) => host === hostOf(name));
  });
  expect(receipt.outcome).toBe('refused');
  return shown;
}
