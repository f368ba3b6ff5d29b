import {
  choiceByWord,
  choiceOf,
  choiceOfRecord,
  type HandmadeFamily,
  json,
  NO_CHOICE,
} from '../../../../bench/banners/banner-page.ts';

export const family: HandmadeFamily = {
  name: 'kept aside: one layer',
  pages: [
    {
      id: 'ha-bulma-fr',
      language: 'fr',
      banner: '.notification.is-info',
      css: '.notification { position: sticky; bottom: 0; background: #3e8ed0; color: #fff; padding: 20px; } .buttons .button { padding: 8px 16px; border: 0; border-radius: 4px; }',
      markup: `<div class="notification is-info"><p>Pour améliorer votre visite, nous souhaitons déposer des traceurs de mesure d’audience. Vous pouvez refuser sans conséquence.</p><div class="buttons"><a class="button" role="button" href="#refus">Je n’accepte pas</a> <a class="button is-primary" role="button" href="#accord">J’accepte</a></div></div>`,
      start: `document.querySelectorAll('.buttons a').forEach((a) => a.addEventListener('click', (event) => { event.preventDefault(); document.cookie = 'traceurs=' + a.hash.slice(1) + ';path=/'; a.closest('.notification').remove(); }));`,
      accept: ['[href="#accord"]'],
      refuse: ['[href="#refus"]'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('traceurs'), { accepted: 'accord', refused: 'refus' }),
    },
    {
      id: 'ha-open-nested-fi',
      language: 'fi',
      banner: '.inner',
      markup: '<my-app></my-app>',
      start: `
const define = (name, html, then) => customElements.define(name, class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = html; then?.call(this, root); } });
define('choice-row', '<style>button { padding: 10px; margin: 4px; }</style><button class="k">Vain välttämättömät</button><button class="h">Hyväksy kaikki</button>', function (root) {
  root.querySelector('.k').onclick = () => this.dispatchEvent(new CustomEvent('valinta', { detail: 'pakolliset', bubbles: true, composed: true }));
  root.querySelector('.h').onclick = () => this.dispatchEvent(new CustomEvent('valinta', { detail: 'kaikki', bubbles: true, composed: true }));
});
define('consent-layer', '<style>.inner { position: fixed; inset: auto 0 0 0; padding: 24px; background: #fff; border-top: 4px solid #046; }</style><div class="inner"><p>Käytämme evästeitä ja käsittelemme tietojasi kumppaneidemme kanssa mainonnan kohdentamiseksi.</p><choice-row></choice-row></div>', function () {
  this.addEventListener('valinta', ({ detail }) => { localStorage.setItem('evasteasetukset', JSON.stringify({ pakolliset: true, tilastot: detail === 'kaikki', markkinointi: detail === 'kaikki' })); this.remove(); });
});
define('my-app', '<main></main><consent-layer></consent-layer>');`,
      accept: ['.h'],
      refuse: ['.k'],
      firstLayer: true,
      read: ({ local }) => choiceOfRecord(json(local.get('evasteasetukset')), ['tilastot', 'markkinointi']),
    },
    {
      id: 'ha-touch-list-hu',
      language: 'hu',
      banner: '#sav',
      css: '#sav { position: fixed; top: 0; width: 100%; background: #ffe; padding: 14px 20px; box-shadow: 0 2px 10px #0003; } #sav ul { list-style: none; padding: 0; display: flex; gap: 20px; } #sav li { cursor: pointer; text-decoration: underline; }',
      markup: `<div id="sav"><span>Sütiket használunk a látogatottság mérésére és személyre szabott hirdetésekhez.</span><ul><li data-v="mind">Összes elfogadása</li><li data-v="egyik-sem">Összes elutasítása</li></ul></div>`,
      start: `document.querySelectorAll('#sav li').forEach((li) => li.addEventListener('pointerdown', () => { document.cookie = 'suti=' + (li.dataset.v === 'mind' ? 'all' : 'none') + ';path=/'; document.getElementById('sav').remove(); }));`,
      accept: ['[data-v=mind]'],
      refuse: ['[data-v=egyik-sem]'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('suti'), { accepted: 'all', refused: 'none' }),
    },
    {
      id: 'ha-session-pt',
      language: 'pt',
      place: 'late',
      banner: '.faixa',
      css: '.faixa { position: fixed; right: 16px; bottom: 16px; max-width: 360px; background: #fff; border-radius: 16px; padding: 20px; box-shadow: 0 4px 30px #0004; }',
      markup: `<div class="faixa" role="alertdialog"><strong>Valorizamos a sua privacidade</strong><p>Pedimos o seu consentimento para tratar dados de navegação e mostrar publicidade.</p><button class="n">Não aceito</button> <button class="s">Concordo</button></div>`,
      start: `
const end = (v) => { sessionStorage.setItem('consent.session', v ? 'granted' : 'denied'); document.cookie = 'consent_state=' + (v ? 'granted' : 'denied') + ';path=/'; document.querySelector('.faixa').remove(); };
document.querySelector('.n').onclick = () => end(false);
document.querySelector('.s').onclick = () => end(true);`,
      accept: ['.s'],
      refuse: ['.n'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('consent_state'), { accepted: 'granted', refused: 'denied' }),
    },
    {
      id: 'ha-sister-frame-pl',
      language: 'pl',
      place: 'sister frame',
      banner: '.ramka',
      css: '.ramka { position: fixed; left: 10%; right: 10%; bottom: 20px; background: #fff; padding: 20px; }',
      markup: `<div class="ramka"><p>Ta strona chce korzystać z plików cookie w celach analitycznych i marketingowych.</p><button class="o">Odrzuć wszystkie</button> <button class="z">Zezwól na wszystkie</button></div>`,
      start: `
const end = (list) => { localStorage.setItem('acceptedCategories', JSON.stringify(list)); document.querySelector('.ramka').remove(); };
document.querySelector('.o').onclick = () => end([]);
document.querySelector('.z').onclick = () => end(['analityczne', 'marketing']);`,
      accept: ['.z'],
      refuse: ['.o'],
      firstLayer: true,
      read: ({ local }) => {
        const list = json<string[]>(local.get('acceptedCategories'));
        return list === undefined
          ? NO_CHOICE
          : choiceOf(['analityczne', 'marketing'].map((name) => [name, list.includes(name)]));
      },
    },
    {
      id: 'ha-table-layout-el',
      language: 'el',
      banner: '#cookietable',
      css: '#cookietable { position: absolute; z-index: 9999; top: 0; left: 0; width: 100%; background: #eef; } #cookietable td { padding: 14px; } #cookietable input { padding: 6px 14px; }',
      markup: `<table id="cookietable"><tr><td>Χρησιμοποιούμε cookies για στατιστικά και διαφημίσεις.</td><td><input type="button" value="Αποδοχή" id="y"></td><td><input type="button" value="Απόρριψη" id="n"></td></tr></table>`,
      start: `
const end = (v) => { document.cookie = 'cookies_accepted=' + v + ';path=/'; document.getElementById('cookietable').style.display = 'none'; };
document.getElementById('y').onclick = () => end(1);
document.getElementById('n').onclick = () => end(0);`,
      accept: ['#y'],
      refuse: ['#n'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('cookies_accepted'), { accepted: '1', refused: '0' }),
    },
    {
      id: 'ha-five-seconds-nl',
      language: 'nl',
      banner: '.melding',
      css: '.melding { position: fixed; inset: 0; background: #0008; z-index: 3000; } .melding section { background: #fff; margin: 14vh auto; width: 440px; padding: 26px; }',
      start: `setTimeout(() => {
  document.body.insertAdjacentHTML('beforeend', '<div class="melding"><section><h2>Even over je gegevens</h2><p>Met jouw toestemming meten we het gebruik van de site en tonen onze partners advertenties.</p><button id="prima">Prima</button> <a href="#" id="liever">Liever niet</a></section></div>');
  const end = (v) => (event) => { event.preventDefault(); localStorage.setItem('toestemming', v); document.querySelector('.melding').remove(); };
  document.getElementById('prima').onclick = end('ja');
  document.getElementById('liever').onclick = end('nee');
}, 5000);`,
      accept: ['#prima'],
      refuse: ['#liever'],
      firstLayer: true,
      read: ({ local }) => choiceByWord(local.get('toestemming'), { accepted: 'ja', refused: 'nee' }),
    },
    {
      id: 'ha-not-floating-en',
      language: 'en',
      banner: '.cookie-message',
      css: '.cookie-message { background: #1d70b8; color: #fff; padding: 20px 40px; } body { display: flex; flex-direction: column; } .cookie-message { order: -1; }',
      markup: `<div class="cookie-message" role="region" aria-label="Cookies on Harbour Walk"><h2>Cookies on Harbour Walk</h2><p>We use some essential cookies. We would like to set analytics cookies so we can understand how people use the service.</p><button name="cookies" value="yes">Accept analytics cookies</button> <button name="cookies" value="no">Reject analytics cookies</button> <a href="/cookies">View cookies</a></div>`,
      start: `document.querySelectorAll('.cookie-message button').forEach((b) => b.addEventListener('click', () => { document.cookie = 'cookies_policy=' + encodeURIComponent(JSON.stringify({ essential: true, usage: b.value === 'yes' })) + ';path=/'; document.querySelector('.cookie-message').innerHTML = '<p>You have ' + (b.value === 'yes' ? 'accepted' : 'rejected') + ' analytics cookies. You can change this at any time.</p><button>Hide this message</button>'; }));`,
      accept: ['[value=yes]'],
      refuse: ['[value=no]'],
      firstLayer: true,
      read: ({ cookies }) => choiceOfRecord(json(cookies.get('cookies_policy')), ['usage']),
    },
  ],
};
