import { choiceByWord, choiceOf, type HandmadeFamily, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

export const family: HandmadeFamily = {
  name: 'named without words',
  pages: [
    {
      id: 'hm-aria-icons-fi',
      language: 'fi',
      banner: '.ck',
      css: '.ck { position: fixed; left: 50%; bottom: 16px; transform: translateX(-50%); display: flex; gap: 10px; background: #fff; padding: 14px; border-radius: 30px; box-shadow: 0 4px 20px #0004; } .ck button { width: 44px; height: 44px; border-radius: 50%; border: 1px solid #888; } .ck p { margin: 0; max-width: 420px; }',
      markup: `<div class="ck"><p>Käytämme evästeitä kävijätilastointiin ja kohdennettuun mainontaan.</p><button aria-label="Hylkää kaikki evästeet"><svg viewBox="0 0 24 24" width="20"><path d="M5 5l14 14M19 5L5 19" stroke="#000"/></svg></button><button aria-label="Hyväksy kaikki evästeet"><svg viewBox="0 0 24 24" width="20"><path d="M4 13l5 5L20 6" stroke="#000" fill="none"/></svg></button></div>`,
      start: `document.querySelectorAll('.ck button').forEach((button, at) => button.addEventListener('click', () => {
  document.cookie = 'evasteet=' + (at ? 'all' : 'none') + ';path=/';
  document.querySelector('.ck').remove();
}));`,
      accept: ['.ck button:last-child'],
      refuse: ['.ck button'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('evasteet'), { accepted: 'all', refused: 'none' }),
    },
    {
      id: 'hm-svg-title-en',
      language: 'en',
      banner: '.toast',
      css: '.toast { position: fixed; right: 24px; bottom: 24px; width: 300px; background: #101418; color: #fff; padding: 18px; border-radius: 8px; } .toast button { background: none; border: 0; }',
      markup: `<div class="toast"><p>May we set analytics and advertising cookies?</p><button type="button" id="n"><svg width="32" height="32" viewBox="0 0 32 32"><title>Reject optional cookies</title><circle cx="16" cy="16" r="15" fill="#933"/></svg></button><button type="button" id="y"><svg width="32" height="32" viewBox="0 0 32 32"><title>Accept cookies</title><circle cx="16" cy="16" r="15" fill="#393"/></svg></button></div>`,
      start: `
const end = (allow) => { localStorage.setItem('cookie-settings', 'necessary:true|analytics:' + allow + '|advertising:' + allow); document.querySelector('.toast').remove(); };
document.getElementById('n').onclick = () => end(false);
document.getElementById('y').onclick = () => end(true);`,
      accept: ['#y'],
      refuse: ['#n'],
      firstLayer: true,
      read: ({ local }) => {
        const value = local.get('cookie-settings');
        if (value === undefined) return NO_CHOICE;
        return choiceOf(['analytics', 'advertising'].map((name) => [name, value.includes(`${name}:true`)]));
      },
    },
    {
      id: 'hm-image-buttons-de',
      language: 'de',
      banner: '#hinweis',
      css: '#hinweis { position: fixed; z-index: 1000; top: 80px; left: 0; right: 0; margin: auto; width: 460px; background: #fdf6e3; border: 2px solid #a82; padding: 20px; }',
      markup: `<div id="hinweis"><p>Diese Seite setzt Cookies zur Reichweitenmessung ein. Stimmen Sie zu?</p><input type="image" id="ja" alt="Zustimmen" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='36'%3E%3Crect width='120' height='36' fill='green'/%3E%3C/svg%3E"> <input type="image" id="nein" alt="Ablehnen" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='36'%3E%3Crect width='120' height='36' fill='gray'/%3E%3C/svg%3E"></div>`,
      start: `
const end = (wort) => { document.cookie = 'cookie_hinweis=' + wort + '; path=/; max-age=31536000'; document.getElementById('hinweis').remove(); };
document.getElementById('ja').onclick = () => end('zugestimmt');
document.getElementById('nein').onclick = () => end('abgelehnt');`,
      accept: ['#ja'],
      refuse: ['#nein'],
      firstLayer: true,
      read: ({ cookies }) =>
        choiceByWord(cookies.get('cookie_hinweis'), { accepted: 'zugestimmt', refused: 'abgelehnt' }),
    },
    {
      id: 'hm-cross-fr',
      language: 'fr',
      banner: '.cmp-card',
      css: '.veil { position: fixed; inset: 0; background: #0006; z-index: 900; } .cmp-card { position: fixed; z-index: 901; left: 50%; top: 50%; transform: translate(-50%,-50%); width: 480px; background: #fff; padding: 32px; } .x { position: absolute; right: 10px; top: 8px; border: 0; background: none; font-size: 26px; } body.lock { overflow: hidden; }',
      markup: `<div class="veil"></div><div class="cmp-card" role="dialog" aria-modal="true"><button class="x" aria-label="Continuer sans accepter">×</button><h2>Bienvenue</h2><p>Nous déposons des cookies pour mesurer l’audience et personnaliser la publicité, avec 128 partenaires.</p><button class="p">Personnaliser</button> <button class="a">Accepter &amp; fermer</button></div>`,
      start: `
document.body.classList.add('lock');
const end = (ok) => { document.cookie = 'consent=' + (ok ? 'ok' : 'denied') + ';path=/'; sessionStorage.setItem('consent.asked', '1'); document.querySelector('.cmp-card').remove(); document.querySelector('.veil').remove(); document.body.classList.remove('lock'); };
document.querySelector('.x').onclick = () => end(false);
document.querySelector('.a').onclick = () => end(true);`,
      accept: ['.a'],
      refuse: ['.x'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('consent'), { accepted: 'ok', refused: 'denied' }),
    },
  ],
};
