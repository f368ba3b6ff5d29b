import { choiceByWord, choiceOfRecord, type HandmadeFamily, json } from '../../../bench/banners/banner-page.ts';

const BAR =
  '.bar { position: fixed; left: 0; right: 0; bottom: 0; background: #f0f4ef; padding: 18px 30px; border-top: 1px solid #8a8; } .bar button, .bar span.b { padding: 9px 18px; margin-right: 8px; border: 1px solid #464; background: #fff; cursor: pointer; }';

export const family: HandmadeFamily = {
  name: 'behaviour',
  pages: [
    {
      id: 'hm-mousedown-es',
      language: 'es',
      banner: '.bar',
      css: BAR,
      markup: `<div class="bar"><p>Utilizamos cookies analíticas y publicitarias. ¿Nos das tu consentimiento?</p><button class="a">Aceptar todas</button><button class="r">Rechazar todas</button></div>`,
      start: `
const end = (v) => { document.cookie = 'cookies_aceptadas=' + v + ';path=/'; document.querySelector('.bar').remove(); };
document.querySelector('.a').addEventListener('mousedown', () => end('true'));
document.querySelector('.r').addEventListener('mousedown', () => end('false'));`,
      accept: ['.a'],
      refuse: ['.r'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('cookies_aceptadas'), { accepted: 'true', refused: 'false' }),
    },
    {
      id: 'hm-pointerup-it',
      language: 'it',
      banner: '.bar',
      css: BAR,
      markup: `<div class="bar"><p>Usiamo cookie di profilazione per mostrarti pubblicità in linea con i tuoi interessi.</p><span class="b a">Accetto</span><span class="b r">Continua senza accettare</span></div>`,
      start: `
let down;
const bar = document.querySelector('.bar');
bar.addEventListener('pointerdown', (event) => { down = event.target; });
bar.addEventListener('pointerup', (event) => {
  if (event.target !== down || !down.matches('.b')) return;
  document.cookie = 'consenso=' + (down.matches('.a') ? 'accettato' : 'rifiutato') + ';path=/';
  setTimeout(() => bar.remove(), 30);
});`,
      accept: ['.a'],
      refuse: ['.r'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('consenso'), { accepted: 'accettato', refused: 'rifiutato' }),
    },
    {
      id: 'hm-disabled-fade-nl',
      language: 'nl',
      banner: '.bar',
      css: `${BAR} .bar { opacity: 0; transition: opacity .5s; } .bar.in { opacity: 1; }`,
      markup: `<div class="bar"><p>Wij plaatsen graag cookies voor statistieken en persoonlijke advertenties.</p><button class="a" disabled>Akkoord</button><button class="r" disabled>Weigeren</button></div>`,
      start: `
const bar = document.querySelector('.bar');
setTimeout(() => bar.classList.add('in'), 60);
bar.addEventListener('transitionend', () => bar.querySelectorAll('button').forEach((b) => { b.disabled = false; }));
const end = (v) => { localStorage.setItem('cookie-keuze', v); bar.remove(); };
bar.querySelector('.a').onclick = () => end('geaccepteerd');
bar.querySelector('.r').onclick = () => end('geweigerd');`,
      accept: ['.a'],
      refuse: ['.r'],
      read: ({ local }) => choiceByWord(local.get('cookie-keuze'), { accepted: 'geaccepteerd', refused: 'geweigerd' }),
    },
    {
      id: 'hm-rerender-en',
      language: 'en',
      banner: '#gate [role=dialog]',
      css: '#gate [role=dialog] { position: fixed; inset: 10% 20%; background: #fff; padding: 30px; box-shadow: 0 0 0 100vmax #0007; z-index: 500; } [role=switch] { width: 50px; height: 26px; border-radius: 13px; border: 0; background: #bbb; } [role=switch][aria-checked=true] { background: #2a7; }',
      markup: '<div id="gate"></div>',
      start: `
const state = { view: 'first', analytics: true, marketing: true, social: true };
const gate = document.getElementById('gate');
const row = (key, label) => \`<p><button type="button" role="switch" aria-checked="\${state[key]}" aria-label="\${label}" data-key="\${key}"></button> \${label}</p>\`;
function draw() {
  gate.innerHTML = state.view === 'done' ? '' : state.view === 'first'
    ? '<div role="dialog"><h2>We care about your data</h2><p>This site and its partners use cookies for analytics and marketing.</p><button data-do="all">Accept</button> <button data-do="prefs">Cookie settings</button></div>'
    : '<div role="dialog"><h2>Cookie settings</h2>' + row('analytics', 'Analytics cookies') + row('marketing', 'Marketing cookies') + row('social', 'Social media cookies') + '<button data-do="save">Save and exit</button> <button data-do="all">Accept all</button></div>';
}
gate.addEventListener('click', ({ target }) => {
  const { key } = target.dataset;
  const act = target.dataset.do;
  if (key) state[key] = !state[key];
  if (act === 'prefs') state.view = 'prefs';
  if (act === 'all' || act === 'save') {
    const { analytics, marketing, social } = act === 'all' ? { analytics: true, marketing: true, social: true } : state;
    localStorage.setItem('cookieSettings', JSON.stringify({ analytics, marketing, social }));
    state.view = 'done';
  }
  setTimeout(draw, 40);
});
draw();`,
      accept: ['[data-do=all]'],
      refuse: [
        '[data-do=prefs]',
        '[data-key=analytics]',
        '[data-key=marketing]',
        '[data-key=social]',
        '[data-do=save]',
      ],
      read: ({ local }) => choiceOfRecord(json(local.get('cookieSettings')), ['analytics', 'marketing', 'social']),
    },
    {
      id: 'hm-backdrop-lock-pl',
      language: 'pl',
      banner: '.okno',
      css: '.tlo { position: fixed; inset: 0; background: #000a; z-index: 10; display: grid; place-items: center; } .okno { background: #fff; max-width: 480px; padding: 28px; } html.zablokowane { overflow: hidden; }',
      markup: `<div class="tlo"><div class="okno"><h2>Szanujemy Twoją prywatność</h2><p>My i nasi partnerzy przechowujemy informacje na urządzeniu i przetwarzamy dane osobowe w celu wyświetlania spersonalizowanych reklam.</p><button id="t">Zgadzam się</button> <button id="n">Nie zgadzam się</button></div></div>`,
      start: `
document.documentElement.classList.add('zablokowane');
const end = (zgoda) => { document.cookie = 'rodo=' + (zgoda ? 'tak' : 'nie') + ';path=/'; document.querySelector('.tlo').remove(); document.documentElement.classList.remove('zablokowane'); };
document.getElementById('t').onclick = () => end(true);
document.getElementById('n').onclick = () => end(false);`,
      accept: ['#t'],
      refuse: ['#n'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('rodo'), { accepted: 'tak', refused: 'nie' }),
    },
  ],
};
