import { choiceByWord, choiceOfRecord, type HandmadeFamily, json } from '../../../bench/banners/banner-page.ts';

const BOOTSTRAP = `
.modal { display: none; position: fixed; inset: 0; z-index: 1055; overflow: auto; opacity: 0; transition: opacity .15s linear; }
.modal.show { opacity: 1; } .modal-dialog { max-width: 500px; margin: 28px auto; }
.modal-content { background: #fff; border: 1px solid #0003; border-radius: 8px; font: 16px/1.5 system-ui; }
.modal-header, .modal-body, .modal-footer { padding: 16px; } .modal-footer { display: flex; gap: 8px; justify-content: flex-end; }
.modal-backdrop { position: fixed; inset: 0; z-index: 1050; background: #0008; } body.modal-open { overflow: hidden; }
.btn { padding: 6px 12px; border: 1px solid #0d6efd; border-radius: 6px; font: inherit; background: #fff; } .btn-primary { background: #0d6efd; color: #fff; }
.form-check-input { width: 2em; height: 1em; }`;

const modalScript = `
const show = (id) => {
  const modal = document.getElementById(id);
  modal.style.display = 'block';
  document.body.classList.add('modal-open');
  setTimeout(() => modal.classList.add('show'), 20);
};
const hide = (id) => {
  const modal = document.getElementById(id);
  modal.classList.remove('show');
  setTimeout(() => { modal.style.display = 'none'; }, 150);
};
const unlock = () => { document.body.classList.remove('modal-open'); document.querySelector('.modal-backdrop')?.remove(); };
`;

export const family: HandmadeFamily = {
  name: 'frameworks',
  bundle: "export { createElement, useState } from 'react'; export { createRoot } from 'react-dom/client';",
  pages: [
    {
      id: 'hm-bootstrap-modal-de',
      language: 'de',
      banner: '#privacyModal .modal-content',
      css: BOOTSTRAP,
      markup: `<div class="modal fade" id="privacyModal" tabindex="-1" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content">
<div class="modal-header"><h5>Wir respektieren Ihre Privatsphäre</h5></div>
<div class="modal-body"><p>Damit unsere Website funktioniert und wir sie verbessern können, verwenden wir Cookies. Einige sind essenziell, andere dienen der Statistik oder dem Marketing. Details in der <a href="/privacy">Datenschutzerklärung</a>.</p></div>
<div class="modal-footer"><button class="btn btn-link" data-go="settings">Einstellungen</button><button class="btn" data-go="none">Nur essenzielle Cookies</button><button class="btn btn-primary" data-go="all">Alle akzeptieren</button></div>
</div></div></div><div class="modal-backdrop"></div>`,
      start: `${modalScript}
show('privacyModal');
for (const button of document.querySelectorAll('[data-go]')) button.addEventListener('click', () => {
  const all = button.dataset.go === 'all';
  if (button.dataset.go === 'settings') return;
  localStorage.setItem('site.privacy', JSON.stringify({ essential: true, statistics: all, marketing: all, at: Date.now() }));
  hide('privacyModal'); unlock();
});`,
      accept: ['[data-go=all]'],
      refuse: ['[data-go=none]'],
      firstLayer: true,
      read: ({ local }) => choiceOfRecord(json(local.get('site.privacy')), ['statistics', 'marketing']),
    },
    {
      id: 'hm-bootstrap-settings-pl',
      language: 'pl',
      banner: '#cookieModal .modal-content',
      css: BOOTSTRAP,
      markup: `<div class="modal fade" id="cookieModal" role="dialog"><div class="modal-dialog"><div class="modal-content">
<div class="modal-body"><h5>Pliki cookie</h5><p>Używamy plików cookie, aby analizować ruch i dopasowywać reklamy. Możesz wyrazić zgodę na wszystkie lub wybrać tylko niektóre.</p></div>
<div class="modal-footer"><button class="btn" id="custom">Dostosuj ustawienia</button><button class="btn btn-primary" id="all">Akceptuję wszystkie</button></div></div></div></div>
<div class="modal fade" id="prefsModal" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5>Ustawienia plików cookie</h5></div><div class="modal-body">
<div class="form-check form-switch"><input class="form-check-input" type="checkbox" id="s0" checked disabled><label for="s0">Niezbędne</label></div>
<div class="form-check form-switch"><input class="form-check-input" type="checkbox" id="s1" checked><label for="s1">Statystyczne</label></div>
<div class="form-check form-switch"><input class="form-check-input" type="checkbox" id="s2" checked><label for="s2">Marketingowe</label></div></div>
<div class="modal-footer"><button class="btn" id="save">Zapisz wybór</button><button class="btn btn-primary" id="all2">Zaakceptuj wszystko</button></div></div></div></div><div class="modal-backdrop"></div>`,
      start: `${modalScript}
const $ = (id) => document.getElementById(id);
const store = (statistics, marketing) => {
  document.cookie = 'ck_stat=' + (statistics ? 1 : 0) + ';path=/;max-age=9999999';
  document.cookie = 'ck_mark=' + (marketing ? 1 : 0) + ';path=/;max-age=9999999';
  hide('cookieModal'); hide('prefsModal'); unlock();
};
show('cookieModal');
$('custom').onclick = () => { hide('cookieModal'); setTimeout(() => show('prefsModal'), 160); };
$('all').onclick = $('all2').onclick = () => store(true, true);
$('save').onclick = () => store($('s1').checked, $('s2').checked);`,
      accept: ['#all'],
      refuse: ['#custom', '#s1', '#s2', '#save'],
      read: ({ cookies }) =>
        choiceOfRecord(cookies.has('ck_stat') ? Object.fromEntries(cookies) : undefined, ['ck_stat', 'ck_mark']),
    },
    {
      id: 'hm-material-en',
      language: 'en',
      banner: '.MuiDialog-paper',
      scripts: ['/bundle.js'],
      css: `.MuiDialog-root { position: fixed; inset: 0; z-index: 1300; display: flex; align-items: center; justify-content: center; background: #0007; }
.MuiDialog-paper { background: #fff; width: 560px; padding: 24px; border-radius: 4px; font: 16px/1.5 Roboto, sans-serif; }
.MuiSwitch-root { position: relative; display: inline-block; width: 58px; height: 38px; } .MuiSwitch-input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; margin: 0; }
.MuiSwitch-track { display: block; height: 14px; margin-top: 12px; border-radius: 7px; background: #bbb; } .Mui-checked + .MuiSwitch-track { background: #1976d2; }
.MuiButton-root { border: 0; padding: 8px 16px; text-transform: uppercase; font: 500 14px Roboto, sans-serif; background: none; color: #1976d2; cursor: pointer; }`,
      start: `
const { createElement: h, useState, createRoot } = bundled;
const Toggle = ({ on, label, set, disabled }) => h('label', { className: 'MuiFormControlLabel-root', style: { display: 'block' } },
  h('span', { className: 'MuiSwitch-root' }, h('span', { className: on ? 'Mui-checked' : '' }, h('input', { className: 'MuiSwitch-input', type: 'checkbox', checked: on, disabled, onChange: (e) => set?.(e.target.checked) })), h('span', { className: 'MuiSwitch-track' })),
  h('span', null, label));
function App() {
  const [view, go] = useState('ask');
  const [analytics, setAnalytics] = useState(true);
  const [ads, setAds] = useState(true);
  if (view === 'gone') return null;
  const store = (a, b) => { document.cookie = 'uc=' + btoa(JSON.stringify({ v: 2, necessary: true, analytics: a, advertising: b })) + ';path=/'; go('gone'); };
  const button = (label, onClick) => h('button', { className: 'MuiButton-root', tabIndex: 0, type: 'button', onClick }, label, h('span', { className: 'MuiTouchRipple-root' }));
  return h('div', { className: 'MuiDialog-root', role: 'presentation' }, h('div', { className: 'MuiDialog-paper', role: 'dialog', 'aria-labelledby': 't' },
    view === 'ask'
      ? [h('h2', { id: 't', key: 1 }, 'Your privacy choices'), h('p', { key: 2 }, 'We and our partners store information on your device to measure audiences and show you adverts that fit. You decide what we may use.'),
        h('div', { key: 3 }, button('Manage preferences', () => go('prefs')), button('Accept all', () => store(true, true)))]
      : [h('h2', { id: 't', key: 1 }, 'Manage preferences'), h(Toggle, { key: 2, on: true, disabled: true, label: 'Strictly necessary' }),
        h(Toggle, { key: 3, on: analytics, set: setAnalytics, label: 'Analytics' }), h(Toggle, { key: 4, on: ads, set: setAds, label: 'Advertising' }),
        h('div', { key: 5 }, button('Confirm my choices', () => store(analytics, ads)), button('Accept all', () => store(true, true)))]));
}
createRoot(document.body.appendChild(document.createElement('div'))).render(h(App));`,
      accept: ['=Accept all'],
      refuse: ['=Manage preferences', '=Analytics', '=Advertising', '=Confirm my choices'],
      read: ({ cookies }) => {
        const value = cookies.get('uc');
        return choiceOfRecord(value === undefined ? undefined : json(atob(value)), ['analytics', 'advertising']);
      },
    },
    {
      id: 'hm-tailwind-es',
      language: 'es',
      banner: '.fixed.inset-x-0',
      css: `.fixed { position: fixed } .inset-x-0 { left: 0; right: 0 } .bottom-0 { bottom: 0 } .z-50 { z-index: 50 } .p-4 { padding: 16px } .bg-white { background: #fff } .flex { display: flex } .gap-4 { gap: 16px } .rounded { border-radius: 4px } .bg-indigo-600 { background: #4f46e5; color: #fff } .shadow-lg { box-shadow: 0 0 30px #0004 } .px-4 { padding: 8px 16px; border: 1px solid #ccc }
.translate-y-full { transform: translateY(100%) } .transition { transition: transform .3s ease-out }`,
      markup: `<div class="fixed inset-x-0 bottom-0 z-50 p-4 bg-white shadow-lg transition translate-y-full"><div class="flex gap-4"><p class="text-sm text-gray-700">Usamos cookies propias y de terceros para analizar la navegación y mostrarte publicidad. Más información en la <a class="underline" href="/privacy">política de cookies</a>.</p>
<button class="px-4 rounded">Solo las necesarias</button><button class="px-4 rounded bg-indigo-600">Aceptar</button></div></div>`,
      start: `
const bar = document.querySelector('.fixed');
requestAnimationFrame(() => bar.classList.remove('translate-y-full'));
bar.querySelectorAll('button').forEach((button, at) => button.addEventListener('click', () => {
  document.cookie = 'consent=' + (at === 1 ? 'granted' : 'denied') + ';path=/;max-age=15552000';
  bar.classList.add('translate-y-full');
  setTimeout(() => bar.remove(), 320);
}));`,
      accept: ['=Aceptar'],
      refuse: ['=Solo las necesarias'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('consent'), { accepted: 'granted', refused: 'denied' }),
    },
  ],
};
