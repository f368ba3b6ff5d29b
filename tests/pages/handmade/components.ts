import { choiceByWord, choiceOf, type HandmadeFamily, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

export const family: HandmadeFamily = {
  name: 'web components',
  pages: [
    {
      id: 'hm-element-it',
      language: 'it',
      banner: '.bar',
      markup: '<privacy-bar></privacy-bar>',
      start: `
customElements.define('privacy-bar', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = \`<style>.bar { position: fixed; bottom: 0; left: 0; right: 0; background: #14213d; color: #fff; padding: 20px; } button { margin: 6px; padding: 10px 18px; }</style>
      <section class="bar" aria-label="Privacy"><p>Con il tuo consenso vorremmo usare i cookie per conoscere meglio chi ci visita e proporre annunci su misura.</p>
      <button part="yes">Accetta tutto</button><button part="no">Rifiuta tutto</button></section>\`;
    const close = (list) => { localStorage.setItem('accepted-cookies', JSON.stringify(list)); this.remove(); };
    root.querySelector('[part=yes]').addEventListener('click', () => close(['statistiche', 'marketing']));
    root.querySelector('[part=no]').addEventListener('click', () => close([]));
  }
});`,
      accept: ['[part=yes]'],
      refuse: ['[part=no]'],
      firstLayer: true,
      read: ({ local }) => {
        const list = json<string[]>(local.get('accepted-cookies'));
        return list === undefined
          ? NO_CHOICE
          : choiceOf(['statistiche', 'marketing'].map((name) => [name, list.includes(name)]));
      },
    },
    {
      id: 'hm-nested-closed-nl',
      language: 'nl',
      banner: '.sheet',
      start: `
customElements.define('x-button', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<style>button { font: inherit; padding: 10px 20px; margin: 4px; }</style><button type="button"><slot></slot></button>'; }
});
const host = document.createElement('site-consent');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = \`<style>.sheet { position: fixed; right: 20px; bottom: 20px; width: 380px; background: #fff; box-shadow: 0 8px 40px #0005; padding: 22px; border-radius: 12px; }</style>
<div class="sheet"><h3>Jouw privacy</h3><p>Wij gebruiken cookies en vergelijkbare technieken om bezoek te meten en advertenties te tonen. Wat vind je goed?</p>
<x-button class="no">Alles weigeren</x-button><x-button class="yes">Alles toestaan</x-button></div>\`;
document.body.append(host);
const done = (bits) => { document.cookie = 'cookie_consent=' + bits + ';path=/'; host.remove(); };
root.querySelector('.no').addEventListener('click', () => done('100'));
root.querySelector('.yes').addEventListener('click', () => done('111'));`,
      accept: ['.yes'],
      refuse: ['.no'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('cookie_consent'), { accepted: '111', refused: '100' }),
    },
    {
      id: 'hm-slotted-sv',
      language: 'sv',
      banner: 'consent-dialog .panel',
      markup: `<consent-dialog><div class="panel"><p>Vi vill gärna använda kakor för statistik och riktad annonsering. Säger du nej fungerar webbplatsen ändå.</p><ui-button id="ja">Godkänn alla</ui-button><ui-button id="nej">Neka alla</ui-button></div></consent-dialog>`,
      css: '.panel { position: fixed; inset: auto 0 0 0; background: #fffbe8; padding: 18px; } ui-button { display: inline-block; padding: 10px 20px; border: 1px solid #333; margin-right: 8px; cursor: pointer; }',
      start: `
customElements.define('ui-button', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; } });
const done = (word) => { localStorage.setItem('kakor', word); document.querySelector('consent-dialog').remove(); };
document.getElementById('ja').addEventListener('click', () => done('ja'));
document.getElementById('nej').addEventListener('click', () => done('nej'));`,
      accept: ['#ja'],
      refuse: ['#nej'],
      firstLayer: true,
      read: ({ local }) => choiceByWord(local.get('kakor'), { accepted: 'ja', refused: 'nej' }),
    },
  ],
};
