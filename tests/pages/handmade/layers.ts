import {
  choiceByWord,
  choiceOf,
  choiceOfRecord,
  type HandmadeFamily,
  json,
  NO_CHOICE,
} from '../../../bench/banners/banner-page.ts';

const LAYERS = `.layer { position: fixed; z-index: 700; left: 50%; top: 48%; transform: translate(-50%, -50%); width: 560px; max-height: 84vh; overflow: auto; background: #fff; padding: 26px; box-shadow: 0 10px 80px #0008; } .layer[hidden], [hidden] { display: none !important; } .layer button { padding: 8px 14px; } .layer label { display: block; margin: 6px 0; }`;

export const family: HandmadeFamily = {
  name: 'layers',
  pages: [
    {
      id: 'hm-second-layer-reject-it',
      language: 'it',
      banner: '.strip',
      css: `${LAYERS} .strip { position: fixed; bottom: 0; left: 0; right: 0; background: #eee; padding: 14px; }`,
      markup: `<div class="strip">Questo sito utilizza cookie di terze parti per statistiche e pubblicità. <button id="acc">Accetta</button> <a href="#" id="pref">Gestisci le preferenze</a></div>
<div class="layer" id="pan" role="dialog" aria-label="Preferenze" hidden><h2>Le tue preferenze</h2><p>Scegli quali cookie possiamo usare.</p><label><input type="checkbox" checked disabled> Necessari</label><label><input type="checkbox" class="o" checked> Statistica</label><label><input type="checkbox" class="o" checked> Marketing</label><button id="ref">Rifiuta tutti</button> <button id="sal">Salva preferenze</button> <button id="acc2">Accetta tutti</button></div>`,
      start: `
const $ = (id) => document.getElementById(id);
const end = (s, m) => { document.cookie = 'cookie-consent=' + btoa(JSON.stringify({ necessari: true, statistica: s, marketing: m })) + ';path=/'; document.querySelector('.strip').remove(); $('pan').remove(); };
$('acc').onclick = $('acc2').onclick = () => end(true, true);
$('ref').onclick = () => end(false, false);
$('sal').onclick = () => end(...[...document.querySelectorAll('.o')].map((o) => o.checked));
$('pref').onclick = (event) => { event.preventDefault(); $('pan').hidden = false; };`,
      accept: ['#acc'],
      refuse: ['#pref', '#ref'],
      read: ({ cookies }) => {
        const value = cookies.get('cookie-consent');
        return choiceOfRecord(value === undefined ? undefined : json(atob(value)), ['statistica', 'marketing']);
      },
    },
    {
      id: 'hm-tabs-interest-en',
      language: 'en',
      banner: '#first',
      css: `${LAYERS} .tabs div { display: inline-block; padding: 8px; cursor: pointer; border-bottom: 2px solid #ccc; } .tabs .on { border-color: #06c; }`,
      markup: `<div class="layer" id="first"><h2>We value your privacy</h2><p>We and our 214 partners store and access information on your device for personalised advertising, measurement and audience research.</p><button data-a="more">More options</button> <button data-a="all">Agree</button></div>
<div class="layer" id="second" hidden><h2>Your choices</h2><div class="tabs" role="tablist"><div role="tab" aria-selected="true" tabindex="0" class="on" data-t="0">Purposes</div><div role="tab" aria-selected="false" tabindex="0" data-t="1">Legitimate interest</div><div role="tab" aria-selected="false" tabindex="0" data-t="2">Partners</div></div>
<div class="pane"></div><button data-a="save">Save choices</button> <button data-a="all">Agree to all</button></div>`,
      start: `
const state = { 'Store information on a device': false, 'Personalised advertising': false, 'li: Measure advertising performance': true, 'li: Develop services': true, 'Acme Ads': true, 'Blue Data': true };
const names = Object.keys(state);
const panes = [names.slice(0, 2), names.slice(2, 4), names.slice(4)];
let tab = 0;
const pane = document.querySelector('.pane');
function draw() {
  pane.innerHTML = panes[tab].map((name) => '<label><input type="checkbox" data-n="' + name + '"' + (state[name] ? ' checked' : '') + '> ' + name.replace('li: ', '') + '</label>').join('');
  document.querySelectorAll('[data-t]').forEach((t, at) => { t.classList.toggle('on', at === tab); t.setAttribute('aria-selected', String(at === tab)); });
}
pane.addEventListener('change', ({ target }) => { state[target.dataset.n] = target.checked; });
document.querySelectorAll('[data-t]').forEach((t) => t.addEventListener('click', () => { tab = Number(t.dataset.t); draw(); }));
const end = (all) => { localStorage.setItem('cmp-choices', JSON.stringify({ purposes: all ? { 1: true, 2: true, 7: true, 10: true } : { 1: state[names[0]], 2: state[names[1]], 7: state[names[2]], 10: state[names[3]] }, vendors: { acme: all || state[names[4]], blue: all || state[names[5]] } })); document.querySelectorAll('.layer').forEach((l) => l.remove()); };
document.querySelectorAll('[data-a]').forEach((b) => b.addEventListener('click', () => {
  if (b.dataset.a === 'more') { document.getElementById('first').hidden = true; document.getElementById('second').hidden = false; draw(); }
  else end(b.dataset.a === 'all');
}));`,
      accept: ['[data-a=all]'],
      refuse: [
        '[data-a=more]',
        '[data-t="1"]',
        '[data-n="li: Measure advertising performance"]',
        '[data-n="li: Develop services"]',
        '[data-t="2"]',
        '[data-n="Acme Ads"]',
        '[data-n="Blue Data"]',
        '[data-a=save]',
      ],
      read: ({ local }) => {
        const stored = json<Record<string, Record<string, boolean>>>(local.get('cmp-choices'));
        if (stored === undefined) return NO_CHOICE;
        return choiceOf(Object.values(stored).flatMap((part) => Object.entries(part)));
      },
    },
    {
      id: 'hm-accordion-ro',
      language: 'ro',
      banner: '#strat1',
      css: `${LAYERS} .cap { width: 100%; text-align: left; }`,
      markup: `<div class="layer" id="strat1"><h2>Confidențialitatea ta</h2><p>Folosim cookie-uri pentru statistici și marketing, împreună cu partenerii noștri.</p><button id="mai">Mai multe opțiuni</button> <button id="ok">Accept toate</button></div>
<div class="layer" id="strat2" hidden><h3>Setări cookie</h3>
<button class="cap" aria-expanded="false" aria-controls="p1">Statistici</button><div id="p1" hidden><label><input type="checkbox" id="c1" checked> Permite cookie-urile statistice</label></div>
<button class="cap" aria-expanded="false" aria-controls="p2">Marketing</button><div id="p2" hidden><label><input type="checkbox" id="c2" checked> Permite cookie-urile de marketing</label></div>
<button id="salv">Salvează preferințele</button></div>`,
      start: `
const $ = (id) => document.getElementById(id);
document.querySelectorAll('.cap').forEach((cap) => cap.addEventListener('click', () => { const body = $(cap.getAttribute('aria-controls')); body.hidden = !body.hidden; cap.setAttribute('aria-expanded', String(!body.hidden)); }));
const end = (s, m) => { document.cookie = 'cookies_statistics=' + (s ? 'yes' : 'no') + ';path=/'; document.cookie = 'cookies_marketing=' + (m ? 'yes' : 'no') + ';path=/'; $('strat1').remove(); $('strat2').remove(); };
$('mai').onclick = () => { $('strat1').hidden = true; $('strat2').hidden = false; };
$('ok').onclick = () => end(true, true);
$('salv').onclick = () => end($('c1').checked, $('c2').checked);`,
      accept: ['#ok'],
      refuse: ['#mai', '[aria-controls=p1]', '#c1', '[aria-controls=p2]', '#c2', '#salv'],
      read: ({ cookies }) => {
        if (!cookies.has('cookies_statistics')) return NO_CHOICE;
        return choiceOf(['cookies_statistics', 'cookies_marketing'].map((name) => [name, cookies.get(name) === 'yes']));
      },
    },
    {
      id: 'hm-separate-page-fr',
      language: 'fr',
      banner: '.bas',
      css: '.bas { position: fixed; bottom: 0; left: 0; right: 0; background: #123; color: #fff; padding: 16px; } .bas a { color: #fff; }',
      markup: `<div class="bas">Nous utilisons des cookies de mesure d’audience et de publicité. <a href="/gestion-cookies" id="gerer">Gérer les cookies</a> <button id="oui">Tout accepter</button></div>`,
      start: `document.getElementById('oui')?.addEventListener('click', () => { localStorage.setItem('choix-cookies', '{"mesure":true,"pub":true}'); document.querySelector('.bas').remove(); });`,
      further: {
        '/gestion-cookies': {
          markup: `<section class="gestion"><h2>Gestion des cookies</h2><label><input type="checkbox" id="m" checked> Mesure d’audience</label> <label><input type="checkbox" id="p" checked> Publicité</label> <button id="enr">Enregistrer mes choix</button></section>`,
          start: `document.getElementById('enr').onclick = () => localStorage.setItem('choix-cookies', JSON.stringify({ mesure: document.getElementById('m').checked, pub: document.getElementById('p').checked }));`,
        },
      },
      accept: ['#oui'],
      refuse: ['#gerer', '#m', '#p', '#enr'],
      read: ({ local }) => choiceOfRecord(json(local.get('choix-cookies')), ['mesure', 'pub']),
    },
    {
      id: 'hm-two-in-a-row-de',
      language: 'de',
      banner: '.layer',
      css: LAYERS,
      markup: `<div class="layer" id="l1"><p>Wir verwenden Cookies für Statistik. Sind Sie einverstanden?</p><button class="ja">Einverstanden</button> <button class="nein">Ablehnen</button></div>`,
      start: `
const first = document.getElementById('l1');
const second = () => setTimeout(() => {
  document.body.insertAdjacentHTML('beforeend', '<div class="layer" id="l2"><h3>Personalisierte Werbung</h3><p>Unsere Partner möchten Informationen auf Ihrem Gerät speichern und Ihre Daten für personalisierte Werbung verarbeiten.</p><button class="ja2">Zustimmen</button> <button class="nein2">Nicht zustimmen</button></div>');
  document.querySelector('.ja2').onclick = () => { document.cookie = 'werbung_einwilligung=1;path=/'; document.getElementById('l2').remove(); };
  document.querySelector('.nein2').onclick = () => { document.cookie = 'werbung_einwilligung=0;path=/'; document.getElementById('l2').remove(); };
}, 400);
first.querySelector('.ja').onclick = () => { document.cookie = 'statistik_einwilligung=1;path=/'; first.remove(); second(); };
first.querySelector('.nein').onclick = () => { document.cookie = 'statistik_einwilligung=0;path=/'; first.remove(); second(); };`,
      accept: ['.ja', '.ja2'],
      refuse: ['.nein', '.nein2'],
      read: ({ cookies }) => {
        const both = ['statistik_einwilligung', 'werbung_einwilligung']
          .map((name) => cookies.get(name) ?? '-')
          .join('');
        return both.includes('-') ? NO_CHOICE : choiceByWord(both, { accepted: '11', refused: '00' });
      },
    },
  ],
};
