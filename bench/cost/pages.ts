import { html, type Site } from '../../demo/web/site.ts';

export const HOST = 'www.plain-pages-example.org';

/** A page without a banner, and how long it goes on changing after its load, in milliseconds. */
export type CostPage = { name: string; path: string; changesMs: number; body: () => string };

export const COST_PAGES: readonly CostPage[] = [
  { name: '1 k nodes', path: '/1k', changesMs: 0, body: () => article(1_000) },
  { name: '10 k nodes', path: '/10k', changesMs: 0, body: () => article(10_000) },
  { name: '50 k nodes', path: '/50k', changesMs: 0, body: () => article(50_000) },
  { name: '200 changes a second', path: '/changes', changesMs: 5_000, body: () => article(3_000) + CHANGES },
  { name: '20 frames', path: '/20f', changesMs: 0, body: () => article(1_000) + frames(20) },
  { name: '150 frames', path: '/150f', changesMs: 0, body: () => article(1_000) + frames(150) },
];

export function plainSite(): Site {
  const pages = new Map(COST_PAGES.map(({ path, body }) => [path, body]));
  return {
    host: HOST,
    answer: ({ path }) => {
      if (path === '/frame') return html(`${HEAD}<p>${sentence(7)}</p><p>${sentence(3)} <a href="/1k">More</a></p>`);
      const body = pages.get(path);
      return html(HEAD + (body === undefined ? '' : body()));
    },
  };
}

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><style>
  body { margin: 0; font: 15px/1.5 sans-serif } header { position: sticky; top: 0; background: #eee; padding: 12px }
  header a, footer a { margin-right: 16px } main { max-width: 760px; margin: auto } iframe { width: 300px; height: 120px }
</style>`;

/** A site as sites are: a header that stays, sections of text with links and lists, a search field, a footer. */
function article(nodes: number): string {
  const sections = Array.from({ length: Math.round(nodes / 10) }, (_, at) => {
    const item = `<li><span>${sentence(at + 1)}</span></li>`;
    return `<section class="part"><h2>Part ${at}</h2><p>${sentence(at)} <a href="#${at}">read on</a> <em>${sentence(at + 2)}</em></p><ul>${item}${item}</ul></section>`;
  });
  return `<header><a href="/1k">Home</a><a href="/10k">News</a><a href="/50k">Contact</a><input type="search"></header>
    <main>${sections.join('')}</main>
    <footer><a href="/privacy">Privacy</a><a href="/cookies">Cookies</a><a href="/imprint">Imprint</a></footer>`;
}

function frames(count: number): string {
  return Array.from({ length: count }, (_, at) => `<iframe src="/frame?${at}"></iframe>`).join('');
}

/** Ten rows are changed every 50 ms: added, taken away, rewritten, restyled; 200 changes a second for five seconds. */
const CHANGES = `<div id="live"></div><script>
  addEventListener('load', () => {
    const live = document.getElementById('live');
    let count = 0;
    const timer = setInterval(() => {
      for (let at = 0; at < 10; at += 1, count += 1) {
        if (count % 4 === 0) live.insertAdjacentHTML('beforeend', '<p class="row"><b>' + count + '</b> arrived at the harbour</p>');
        else if (count % 4 === 1) live.lastElementChild.firstChild.textContent = 'Row ' + count;
        else if (count % 4 === 2) live.lastElementChild.style.paddingLeft = count % 7 + 'px';
        else if (live.childElementCount > 30) live.firstElementChild.remove();
        else live.lastElementChild.className = 'row r' + count % 3;
      }
      if (count >= 1000) clearInterval(timer);
    }, 50);
  });
</script>`;

const WORDS =
  'the boats come in before dawn and the nets are mended on the quay while coffee is made and somebody sings of a winter long ago'.split(
    ' ',
  );

function sentence(seed: number): string {
  return Array.from({ length: 9 }, (_, at) => WORDS[(seed * 7 + at * 5) % WORDS.length]).join(' ');
}
