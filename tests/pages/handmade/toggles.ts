import { choiceOf, choiceOfRecord, type HandmadeFamily, json, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

const BOX =
  '.box { position: fixed; z-index: 60; right: 30px; bottom: 30px; width: 460px; background: #fff; padding: 24px; box-shadow: 0 6px 50px #0005; } .box button { padding: 8px 14px; } .box fieldset { border: 0; border-top: 1px solid #ddd; }';

export const family: HandmadeFamily = {
  name: 'toggles',
  pages: [
    {
      id: 'hm-radio-pairs-fr',
      language: 'fr',
      banner: '.box',
      css: BOX,
      markup: `<form class="box"><h3>Gestion des traceurs</h3><p>Choisissez, pour chaque finalité, si vous y consentez.</p>
<fieldset><legend>Mesure d’audience</legend><label><input type="radio" name="audience" value="1" checked> Accepter</label> <label><input type="radio" name="audience" value="0"> Refuser</label></fieldset>
<fieldset><legend>Publicité ciblée</legend><label><input type="radio" name="pub" value="1" checked> Accepter</label> <label><input type="radio" name="pub" value="0"> Refuser</label></fieldset>
<button type="button" id="ok">Tout accepter</button> <button type="button" id="val">Enregistrer mes préférences</button></form>`,
      start: `
const form = document.querySelector('.box');
const end = (a, p) => { document.cookie = 'traceurs=' + encodeURIComponent(JSON.stringify({ audience: a, publicite: p })) + ';path=/'; form.remove(); };
document.getElementById('ok').onclick = () => end(true, true);
document.getElementById('val').onclick = () => end(form.audience.value === '1', form.pub.value === '1');`,
      accept: ['#ok'],
      refuse: ['[name=audience][value="0"]', '[name=pub][value="0"]', '#val'],
      read: ({ cookies }) => choiceOfRecord(json(cookies.get('traceurs')), ['audience', 'publicite']),
    },
    {
      id: 'hm-select-en',
      language: 'en',
      banner: '.box',
      css: BOX,
      markup: `<div class="box"><h3>Cookies on this site</h3><p>We use cookies. Choose what you allow.</p><select id="level" aria-label="Cookie level"><option value="all" selected>All cookies</option><option value="some">Necessary and analytics</option><option value="min">Necessary only</option></select> <button id="set">Save my choice</button></div>`,
      start: `document.getElementById('set').onclick = () => { document.cookie = 'cookie_level=' + document.getElementById('level').value + ';path=/'; document.querySelector('.box').remove(); };`,
      accept: ['#set'],
      read: ({ cookies }) => {
        const level = cookies.get('cookie_level');
        if (level === undefined) return NO_CHOICE;
        return choiceOf([
          ['analytics', level !== 'min'],
          ['ads', level === 'all'],
        ]);
      },
    },
    {
      id: 'hm-buttons-per-purpose-es',
      language: 'es',
      banner: '.box',
      css: `${BOX} .fin button.on { background: #174; color: #fff; }`,
      markup: `<div class="box"><h3>Tu privacidad</h3><p>Elige qué cookies podemos usar.</p>
<div class="fin" data-f="analitica"><b>Analítica</b> <button class="si on" aria-pressed="true">Aceptar</button> <button class="no" aria-pressed="false">Rechazar</button></div>
<div class="fin" data-f="marketing"><b>Marketing</b> <button class="si on" aria-pressed="true">Aceptar</button> <button class="no" aria-pressed="false">Rechazar</button></div>
<p><button id="todo">Aceptar todo</button> <button id="guardar">Guardar selección</button></p></div>`,
      start: `
const state = { analitica: true, marketing: true };
document.querySelectorAll('.fin').forEach((fin) => fin.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => {
  state[fin.dataset.f] = button.className.includes('si');
  fin.querySelectorAll('button').forEach((each) => { each.classList.toggle('on', each === button); each.setAttribute('aria-pressed', String(each === button)); });
})));
const end = (value) => { localStorage.setItem('cookies.preferencias', JSON.stringify(value)); document.querySelector('.box').remove(); };
document.getElementById('todo').onclick = () => end({ analitica: true, marketing: true });
document.getElementById('guardar').onclick = () => end(state);`,
      accept: ['#todo'],
      refuse: ['[data-f=analitica] .no', '[data-f=marketing] .no', '#guardar'],
      read: ({ local }) => choiceOfRecord(json(local.get('cookies.preferencias')), ['analitica', 'marketing']),
    },
    {
      id: 'hm-segmented-da',
      language: 'da',
      banner: '.box',
      css: `${BOX} .seg { display: inline-flex; border: 1px solid #999; border-radius: 6px; } .seg input { position: absolute; opacity: 0; width: 1px; height: 1px; } .seg label { padding: 6px 14px; } .seg :checked + label { background: #235; color: #fff; }`,
      markup: `<div class="box" role="dialog"><h3>Cookies</h3><p>Vælg, hvad vi må bruge dine data til.</p>
<p>Statistik <span class="seg" role="radiogroup"><input type="radio" id="s1" name="stat" checked><label for="s1">Til</label><input type="radio" id="s0" name="stat"><label for="s0">Fra</label></span></p>
<p>Marketing <span class="seg" role="radiogroup"><input type="radio" id="m1" name="mark" checked><label for="m1">Til</label><input type="radio" id="m0" name="mark"><label for="m0">Fra</label></span></p>
<button id="alle">Accepter alle</button> <button id="gem">Gem indstillinger</button></div>`,
      start: `
const end = (s, m) => { document.cookie = 'cookieinfo=' + encodeURIComponent('stat=' + s + '&mark=' + m) + ';path=/'; document.querySelector('.box').remove(); };
document.getElementById('alle').onclick = () => end(1, 1);
document.getElementById('gem').onclick = () => end(document.getElementById('s1').checked ? 1 : 0, document.getElementById('m1').checked ? 1 : 0);`,
      accept: ['#alle'],
      refuse: ['[for=s0]', '[for=m0]', '#gem'],
      read: ({ cookies }) => {
        const value = cookies.get('cookieinfo');
        if (value === undefined) return NO_CHOICE;
        const pairs = new URLSearchParams(decodeURIComponent(value));
        return choiceOf(['stat', 'mark'].map((name) => [name, pairs.get(name) === '1']));
      },
    },
    {
      id: 'hm-first-layer-boxes-nb',
      language: 'nb',
      banner: '.box',
      css: BOX,
      markup: `<div class="box"><p>Vi bruker informasjonskapsler. Velg hva du vil tillate.</p><label><input type="checkbox" checked disabled> Nødvendige</label> <label><input type="checkbox" id="k1" checked> Statistikk</label> <label><input type="checkbox" id="k2" checked> Markedsføring</label><p><button id="alt">Tillat alle</button> <button id="valgt">Tillat utvalgte</button></p></div>`,
      start: `
const end = (s, m) => { localStorage.setItem('samtykke', 'necessary' + (s ? ',statistics' : '') + (m ? ',marketing' : '')); document.querySelector('.box').remove(); };
document.getElementById('alt').onclick = () => end(true, true);
document.getElementById('valgt').onclick = () => end(document.getElementById('k1').checked, document.getElementById('k2').checked);`,
      accept: ['#alt'],
      refuse: ['#k1', '#k2', '#valgt'],
      read: ({ local }) => {
        const value = local.get('samtykke');
        if (value === undefined) return NO_CHOICE;
        return choiceOf(['statistics', 'marketing'].map((name) => [name, value.includes(name)]));
      },
    },
  ],
};
