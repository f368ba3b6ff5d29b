import { afterEach, describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually } from './harness.ts';
import { inBrowser } from './in-browser.ts';

/**
 * Banners whose purposes all stand on “yes”, and that can only be saved. Each writes what was saved into its title. Nothing
 * may be saved while a purpose is on, or where it cannot be read that it is off, whatever the purposes are made of.
 */
const TEXT =
  'Nous utilisons des cookies pour mesurer l’audience et pour la publicité. Choisissez ce que vous acceptez.';

type Page = { purpose: (name: string, label: string) => string; isOn: string; saves: 'all off' | 'nothing' };
const PAGES: Record<string, Page> = {
  'cases à cocher': {
    purpose: (name, label) => `<label><input type="checkbox" checked data-purpose="${name}"> ${label}</label>`,
    isOn: 'one.checked',
    saves: 'all off',
  },
  'interrupteurs de menu': {
    purpose: (name, label) =>
      `<div role="menuitemcheckbox" aria-checked="true" tabindex="0" data-purpose="${name}" onclick="flip(this)">${label}</div>`,
    isOn: "one.ariaChecked === 'true'",
    saves: 'all off',
  },
  'boutons cochés': {
    purpose: (name, label) =>
      `<button type="button" aria-checked="true" data-purpose="${name}" onclick="flip(this)">${label}</button>`,
    isOn: "one.ariaChecked === 'true'",
    saves: 'all off',
  },
  'boutons radio peints': {
    purpose: (name, label) => `<div role="radiogroup" aria-label="${label}" data-purpose="${name}">
      <span role="radio" aria-checked="true" tabindex="0" onclick="choose(this)">Oui</span>
      <span role="radio" aria-checked="false" tabindex="0" onclick="choose(this)">Non</span></div>`,
    isOn: "one.firstElementChild.ariaChecked === 'true'",
    saves: 'all off',
  },
  'interrupteurs peints qui se nomment': {
    purpose: (name, label) =>
      `<div>${label} <span class="toggle-switch on" data-purpose="${name}" onclick="this.classList.toggle('on')"></span></div>`,
    isOn: "one.classList.contains('on')",
    saves: 'all off',
  },
  'interrupteurs peints sans mot pour leur état': {
    purpose: (name, label) =>
      `<div>${label} <span class="toggle-switch" data-purpose="${name}" onclick="this.off = !this.off"></span></div>`,
    isOn: '!one.off',
    saves: 'nothing',
  },
  'ronds sans nom': {
    purpose: (name, label) =>
      `<div onclick="this.lastElementChild.classList.toggle('on')">${label} <i class="tg on" data-purpose="${name}"></i></div>`,
    isOn: "one.classList.contains('on')",
    saves: 'nothing',
  },
  'une case obligatoire et des ronds': {
    purpose: (name, label) =>
      `<div><label><input type="checkbox" checked disabled> Nécessaires</label> ${label} <b class="tg on" data-purpose="${name}" onclick="this.classList.toggle('on')">●</b></div>`,
    isOn: "one.classList.contains('on')",
    saves: 'nothing',
  },
};

const PAGE = ({ purpose, isOn }: Page) => `<!doctype html><html lang="fr"><head><title>…</title><style>
  .toggle-switch, .tg { display: inline-block; width: 34px; height: 18px; background: #999; cursor: pointer } .on { background: green }
  [role] { cursor: pointer }</style></head><body><h1>Une page</h1>
<div id="banner" role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>${TEXT}</p>
${purpose('audience', 'Mesure d’audience')}${purpose('ads', 'Publicité')}
<button id="save">Enregistrer mes choix</button> <button id="all">Tout accepter</button></div>
<script>
  const flip = (one) => { one.ariaChecked = one.ariaChecked !== 'true'; };
  const choose = (one) => { for (const each of one.parentElement.children) each.ariaChecked = each === one; };
  const store = (granted) => { document.title = 'saved: ' + granted.join(' '); localStorage.setItem('cookie-choice', JSON.stringify({ granted })); banner.remove(); };
  document.title = 'open';
  all.onclick = () => store(['audience', 'ads']);
  save.onclick = () => store([...document.querySelectorAll('[data-purpose]')].filter((one) => ${isOn}).map((one) => one.dataset.purpose));
</script></body></html>`;

const hostOf = (at: number) => `page-${at}.choix-exemple.fr`;
const sites: Site[] = Object.values(PAGES).map((page, at) => ({ host: hostOf(at), answer: () => html(PAGE(page)) }));
const running = inBrowser({ sites });

describe('a choice is saved only where every purpose reads back off', () => {
  afterEach(async () => {
    expect(await running.browser.errors()).toEqual([]);
  });

  it.each(Object.entries(PAGES).map(([name, { saves }], at) => [name, saves, at] as const))(
    '%s',
    async (_name, saves, at) => {
      const page = await running.browser.open(`https://${hostOf(at)}/`);
      const outcome = await eventually('a receipt', async () => {
        const { receipts = [] } = await running.browser.database();
        return receipts.find(({ host }) => host === hostOf(at))?.outcome;
      });
      const title = await page.evaluate(() => document.title);
      if (saves === 'nothing') expect([title, outcome]).toEqual(['open', 'not-refused']);
      else expect(title).toBe('saved:');
      await page.close();
    },
  );
});
