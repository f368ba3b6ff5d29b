import {
  choiceByWord,
  choiceOf,
  choiceOfRecord,
  type HandmadeFamily,
  json,
  NO_CHOICE,
} from '../../../../bench/banners/banner-page.ts';

const css =
  '.p { position: fixed; z-index: 800; left: 0; right: 0; margin: auto; top: 12vh; width: 540px; max-height: 76vh; overflow: auto; background: #fff; padding: 24px; box-shadow: 0 0 70px #0006; } .p button { padding: 8px 14px; } [hidden] { display: none !important; }';

export const family: HandmadeFamily = {
  name: 'kept aside: further layers',
  pages: [
    {
      id: 'ha-late-panel-de',
      language: 'de',
      banner: '.p',
      css,
      markup: `<div class="p" id="eins"><h2>Datenschutz</h2><p>Mit Ihrer Einwilligung verarbeiten wir Nutzungsdaten zur Analyse und für personalisierte Anzeigen.</p><button id="alle">Zustimmen</button> <span id="mehr" style="cursor:pointer;text-decoration:underline">Individuelle Einstellungen</span></div>`,
      start: `
const end = (a, m) => { localStorage.setItem('datenschutz', JSON.stringify({ analyse: a, anzeigen: m })); document.querySelectorAll('.p').forEach((p) => p.remove()); };
document.getElementById('alle').onclick = () => end(true, true);
document.getElementById('mehr').onclick = () => {
  document.getElementById('eins').innerHTML = '<p>Wird geladen …</p>';
  setTimeout(() => {
    document.getElementById('eins').innerHTML = '<h2>Individuelle Einstellungen</h2><p><span role="switch" tabindex="0" aria-checked="true" aria-label="Analyse" id="w1">●</span> Analyse</p><p><span role="switch" tabindex="0" aria-checked="true" aria-label="Personalisierte Anzeigen" id="w2">●</span> Personalisierte Anzeigen</p><button id="sp">Einstellungen speichern</button>';
    for (const w of document.querySelectorAll('[role=switch]')) w.addEventListener('click', () => setTimeout(() => w.setAttribute('aria-checked', String(w.getAttribute('aria-checked') !== 'true')), 30));
    const on = (id) => document.getElementById(id).getAttribute('aria-checked') === 'true';
    document.getElementById('sp').onclick = () => end(on('w1'), on('w2'));
  }, 700);
};`,
      accept: ['#alle'],
      refuse: ['#mehr', '#w1', '#w2', '#sp'],
      read: ({ local }) => choiceOfRecord(json(local.get('datenschutz')), ['analyse', 'anzeigen']),
    },
    {
      id: 'ha-reject-per-purpose-fr',
      language: 'fr',
      banner: '.p',
      css,
      markup: `<div class="p" id="a"><p>Nos partenaires et nous souhaitons utiliser des traceurs.</p><button id="param">Je choisis</button> <button id="tout">Tout accepter</button></div>
<div class="p" id="b" hidden><h3>Mes choix</h3><div class="l" data-k="mesure">Mesure d’audience <button class="v">Accepter</button> <button class="x">Refuser</button></div><div class="l" data-k="pub">Publicité <button class="v">Accepter</button> <button class="x">Refuser</button></div><button id="valid" disabled>Valider</button></div>`,
      start: `
const state = {};
const end = (m, p) => { document.cookie = 'mesure_audience=' + m + ';path=/'; document.cookie = 'pub_ciblee=' + p + ';path=/'; document.querySelectorAll('.p').forEach((one) => one.remove()); };
document.getElementById('param').onclick = () => { document.getElementById('a').hidden = true; document.getElementById('b').hidden = false; };
document.getElementById('tout').onclick = () => end('oui', 'oui');
document.querySelectorAll('.l').forEach((l) => l.addEventListener('click', ({ target }) => { if (target.className === '' || target === l) return; state[l.dataset.k] = target.className === 'v' ? 'oui' : 'non'; l.style.opacity = .5; document.getElementById('valid').disabled = Object.keys(state).length < 2; }));
document.getElementById('valid').onclick = () => end(state.mesure, state.pub);`,
      accept: ['#tout'],
      refuse: ['#param', '[data-k=mesure] .x', '[data-k=pub] .x', '#valid'],
      read: ({ cookies }) => {
        if (!cookies.has('mesure_audience')) return NO_CHOICE;
        return choiceOf(['mesure_audience', 'pub_ciblee'].map((name) => [name, cookies.get(name) === 'oui']));
      },
    },
    {
      id: 'ha-radio-level-sv',
      language: 'sv',
      banner: '.p',
      css,
      markup: `<form class="p"><h3>Kakor</h3><p>Vilka kakor får vi använda?</p><p><label><input type="radio" name="niva" value="alla" checked> Alla kakor</label></p><p><label><input type="radio" name="niva" value="nodvandiga"> Endast nödvändiga</label></p><button type="submit">Spara val</button></form>`,
      start: `document.querySelector('.p').addEventListener('submit', (event) => { event.preventDefault(); document.cookie = 'kakor_val=' + (event.target.niva.value === 'alla' ? 'all' : 'necessary') + ';path=/'; event.target.remove(); });`,
      accept: ['[type=submit]'],
      refuse: ['[value=nodvandiga]', '[type=submit]'],
      read: ({ cookies }) => choiceByWord(cookies.get('kakor_val'), { accepted: 'all', refused: 'necessary' }),
    },
    {
      id: 'ha-dialog-over-bar-es',
      language: 'es',
      banner: '.pie',
      css: `${css} .pie { position: fixed; bottom: 0; left: 0; right: 0; padding: 16px; background: #333; color: #fff; } dialog { width: 500px; }`,
      markup: `<div class="pie">Esta web utiliza cookies de análisis y publicidad. <button id="si">Aceptar</button> <button id="conf">Configurar</button></div>
<dialog><h3>Configuración de cookies</h3><details open><summary>Análisis</summary><label><input type="checkbox" id="d1" checked> Activado</label></details><details><summary>Publicidad</summary><label><input type="checkbox" id="d2" checked> Activado</label></details><form method="dialog"><button id="conf2">Confirmar mis preferencias</button></form></dialog>`,
      start: `
const $ = (id) => document.getElementById(id);
const end = (a, p) => { document.cookie = 'cookieprefs=' + encodeURIComponent(JSON.stringify({ analisis: a, publicidad: p })) + ';path=/'; document.querySelector('.pie').remove(); };
$('si').onclick = () => end(true, true);
$('conf').onclick = () => document.querySelector('dialog').showModal();
$('conf2').onclick = () => end($('d1').checked, $('d2').checked);`,
      accept: ['#si'],
      refuse: ['#conf', '#d1', 'details:nth-of-type(2) summary', '#d2', '#conf2'],
      read: ({ cookies }) => choiceOfRecord(json(cookies.get('cookieprefs')), ['analisis', 'publicidad']),
    },
    {
      id: 'ha-interest-objection-it',
      language: 'it',
      banner: '.p',
      css,
      markup: `<div class="p" id="uno"><p>Noi e i nostri 98 partner archiviamo informazioni sul tuo dispositivo e trattiamo dati personali.</p><button id="acc">Accetta</button> <button id="opz">Altre opzioni</button></div>
<div class="p" id="due" hidden><h3>Finalità</h3><p>Pubblicità <input type="checkbox" id="c" aria-label="Consenso pubblicità"> Legittimo interesse <input type="checkbox" id="li" aria-label="Legittimo interesse pubblicità" checked></p><button id="opp">Opponiti a tutti</button> <button id="sal">Salva ed esci</button></div>`,
      start: `
const $ = (id) => document.getElementById(id);
const end = (c, l) => { localStorage.setItem('consensi', JSON.stringify({ pubblicita: c, interesse_legittimo_pubblicita: l })); document.querySelectorAll('.p').forEach((p) => p.remove()); };
$('acc').onclick = () => end(true, true);
$('opz').onclick = () => { $('uno').hidden = true; $('due').hidden = false; };
$('opp').onclick = () => { $('li').checked = false; };
$('sal').onclick = () => end($('c').checked, $('li').checked);`,
      accept: ['#acc'],
      refuse: ['#opz', '#opp', '#sal'],
      read: ({ local }) =>
        choiceOfRecord(json(local.get('consensi')), ['pubblicita', 'interesse_legittimo_pubblicita']),
    },
    {
      id: 'ha-notice-cs',
      language: 'cs',
      banner: '.p',
      css,
      markup: `<div class="p"><p>Tento web používá cookies. Používáním webu s tím souhlasíte.</p><button>Rozumím</button></div>`,
      start: `document.querySelector('.p button').onclick = () => { document.cookie = 'cookie_souhlas=ano;path=/'; document.querySelector('.p').remove(); };`,
      accept: ['.p button'],
      read: ({ cookies }) => choiceByWord(cookies.get('cookie_souhlas'), { accepted: 'ano', refused: 'ne' }),
    },
    {
      id: 'ha-pay-it',
      pays: true,
      language: 'it',
      banner: '.p',
      css,
      markup: `<div class="p" role="dialog"><h2>Accetta o abbonati</h2><p>Per leggere gratuitamente accetta i cookie di profilazione; altrimenti abbonati.</p><button id="s">Accetta e continua</button> <button>Rifiuta e abbonati a 1 € al mese</button></div>`,
      start: `document.getElementById('s').onclick = () => { document.cookie = 'cookie_consenso=si;path=/'; document.querySelector('.p').remove(); };`,
      accept: ['#s'],
      read: ({ cookies }) => choiceByWord(cookies.get('cookie_consenso'), { accepted: 'si', refused: 'no' }),
    },
    {
      id: 'ha-accept-read-more-ro',
      language: 'ro',
      banner: '.p',
      css,
      markup: `<div class="p"><p>Folosim cookie-uri. Continuând navigarea îți exprimi acordul.</p><a href="/privacy">Află mai multe</a> <button>Sunt de acord</button></div>`,
      start: `document.querySelector('.p button').onclick = () => { document.cookie = 'cookie_acord=da;path=/'; document.querySelector('.p').remove(); };`,
      accept: ['.p button'],
      read: ({ cookies }) => choiceByWord(cookies.get('cookie_acord'), { accepted: 'da', refused: 'nu' }),
    },
  ],
};
