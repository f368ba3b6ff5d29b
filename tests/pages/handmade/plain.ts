import { choiceByWord, choiceOf, type HandmadeFamily, NO_CHOICE } from '../../../bench/banners/banner-page.ts';
import { seeOther } from '../../../demo/web/site.ts';

export const family: HandmadeFamily = {
  name: 'plain mark-up',
  pages: [
    {
      id: 'hm-spans-pt',
      language: 'pt',
      banner: '#aviso',
      css: '#aviso { position: fixed; left: 20px; bottom: 20px; width: 420px; background: #fff; border: 1px solid #999; padding: 18px; z-index: 99; } .bt { display: inline-block; cursor: pointer; padding: 8px 16px; margin: 4px; background: #eee; }',
      markup: `<div id="aviso"><div>Este sítio usa cookies para medir visitas e mostrar anúncios. Aceita?</div><span class="bt" onclick="fecha('sim')">Aceitar</span><span class="bt" onclick="fecha('nao')">Recusar</span></div>`,
      start: `window.fecha = (palavra) => { document.cookie = 'aceita_cookies=' + palavra + ';path=/'; document.getElementById('aviso').style.display = 'none'; };`,
      accept: ['=Aceitar'],
      refuse: ['=Recusar'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('aceita_cookies'), { accepted: 'sim', refused: 'nao' }),
    },
    {
      id: 'hm-links-void-ro',
      language: 'ro',
      banner: '#gdpr-strip',
      css: '#gdpr-strip { position: fixed; top: 0; left: 0; right: 0; background: #222; color: #eee; padding: 12px 24px; } #gdpr-strip a { color: #9cf; margin-left: 20px; }',
      markup: `<div id="gdpr-strip">Folosim module cookie pentru analiză și publicitate personalizată. <a href="/privacy">Politica de confidențialitate</a> <a href="javascript:void(0)" id="da">Accept toate</a> <a href="javascript:void(0)" id="nu">Refuz</a></div>`,
      start: `
const end = (v) => { localStorage.setItem('gdpr', v); document.getElementById('gdpr-strip').remove(); };
document.getElementById('da').addEventListener('click', () => end('yes'));
document.getElementById('nu').addEventListener('click', () => end('no'));`,
      accept: ['#da'],
      refuse: ['#nu'],
      firstLayer: true,
      read: ({ local }) => choiceByWord(local.get('gdpr'), { accepted: 'yes', refused: 'no' }),
    },
    {
      id: 'hm-form-post-hu',
      language: 'hu',
      banner: '.suti-sav',
      css: '.suti-sav { position: fixed; bottom: 0; left: 0; width: 100%; background: #fff3cd; padding: 16px; box-sizing: border-box; }',
      markup: `<form class="suti-sav" method="post" action="/suti"><input type="hidden" name="token" value="k81"><p>Weboldalunk sütiket használ statisztikai és hirdetési célból. Hozzájárul a használatukhoz?</p><input type="submit" name="valasz" value="Elfogadom"> <input type="submit" name="valasz" value="Elutasítom"></form>`,
      start: `if (document.cookie.includes('suti_hozzajarulas=')) document.querySelector('.suti-sav').remove();`,
      answer: ({ method, path, form }) =>
        method === 'POST' && path === '/suti'
          ? seeOther('/', {
              'set-cookie': `suti_hozzajarulas=${form.get('valasz') === 'Elfogadom' ? 'accepted' : 'rejected'}; path=/`,
            })
          : undefined,
      reloads: true,
      accept: ['[value=Elfogadom]'],
      refuse: ['[value=Elutasítom]'],
      firstLayer: true,
      read: ({ cookies }) =>
        choiceByWord(cookies.get('suti_hozzajarulas'), { accepted: 'accepted', refused: 'rejected' }),
    },
    {
      id: 'hm-role-button-el',
      language: 'el',
      banner: '.notice-box',
      css: '.notice-box { position: fixed; inset: auto 5% 30px 5%; background: #fff; padding: 24px; box-shadow: 0 0 50px #0004; } .notice-box [role=button] { display: inline-block; padding: 12px 20px; border: 1px solid #048; margin-right: 12px; }',
      markup: `<div class="notice-box" role="region" aria-label="Απόρρητο"><p>Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες στη συσκευή σας και επεξεργαζόμαστε προσωπικά δεδομένα για εξατομικευμένες διαφημίσεις.</p><div role="button" tabindex="0" class="y">Αποδοχή όλων</div><div role="button" tabindex="0" class="n">Απόρριψη όλων</div></div>`,
      start: `
const box = document.querySelector('.notice-box');
const end = (on) => { document.cookie = 'prefs=' + encodeURIComponent('necessary:1,analytics:' + on + ',ads:' + on) + ';path=/'; box.remove(); };
for (const [name, on] of [['.y', 1], ['.n', 0]]) {
  box.querySelector(name).addEventListener('click', () => end(on));
  box.querySelector(name).addEventListener('keydown', ({ key }) => key === 'Enter' && end(on));
}`,
      accept: ['.y'],
      refuse: ['.n'],
      firstLayer: true,
      read: ({ cookies }) => {
        const value = cookies.get('prefs');
        if (value === undefined) return NO_CHOICE;
        return choiceOf(['analytics', 'ads'].map((name) => [name, decodeURIComponent(value).includes(`${name}:1`)]));
      },
    },
    {
      id: 'hm-server-side-nb',
      language: 'nb',
      banner: '#personvern',
      css: '#personvern { position: fixed; right: 0; top: 0; bottom: 0; width: 340px; background: #eef3f7; padding: 28px; }',
      markup: `<aside id="personvern"><h2>Personvernet ditt</h2><p>Vi ønsker å bruke informasjonskapsler til analyse og markedsføring. Du kan si nei.</p><p><button data-c="a7">Godta alle</button></p><p><button data-c="r2">Avvis alle</button></p></aside>`,
      start: `
for (const button of document.querySelectorAll('[data-c]')) button.addEventListener('click', async () => {
  await fetch('/api/valg', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'c=' + button.dataset.c });
  document.getElementById('personvern').remove();
});`,
      answer: ({ method, path, form }) =>
        method === 'POST' && path === '/api/valg'
          ? { status: 204, headers: { 'set-cookie': `_sv=${form.get('c')}; path=/` } }
          : undefined,
      accept: ['=Godta alle'],
      refuse: ['=Avvis alle'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('_sv'), { accepted: 'a7', refused: 'r2' }),
    },
  ],
};
