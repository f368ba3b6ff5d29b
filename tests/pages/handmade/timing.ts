import { choiceByWord, choiceOf, type HandmadeFamily, NO_CHOICE } from '../../../bench/banners/banner-page.ts';

/** A bar with two buttons, `.a` and `.r`, put there by `show()`; what is chosen is given to `store`. */
const bar = (text: string, accept: string, refuse: string, store: string) => `
const show = () => {
  const bar = document.createElement('div');
  bar.className = 'late-bar';
  bar.innerHTML = ${JSON.stringify(`<p>${text}</p><button class="a">${accept}</button> <button class="r">${refuse}</button>`)};
  document.body.append(bar);
  const store = ${store};
  bar.querySelector('.a').onclick = () => { bar.remove(); store(true); };
  bar.querySelector('.r').onclick = () => { bar.remove(); store(false); };
};`;

const page = {
  banner: '.late-bar',
  css: '.late-bar { position: fixed; bottom: 0; left: 0; right: 0; background: #1d2b3a; color: #fff; padding: 18px 28px; } .late-bar button { padding: 8px 16px; }',
  accept: ['.a'],
  refuse: ['.r'],
  firstLayer: true,
};

export const family: HandmadeFamily = {
  name: 'timing',
  pages: [
    {
      ...page,
      id: 'hm-scroll-fr',
      language: 'fr',
      start: `${bar('En poursuivant, vous verrez des contenus mesurés par des cookies statistiques, si vous l’acceptez.', 'J’accepte', 'Je refuse', "(ok) => { document.cookie = 'accord_cookies=' + (ok ? 'oui' : 'non') + ';path=/'; }")}
addEventListener('scroll', show, { once: true });
setTimeout(() => scrollTo(0, 250), 900);`,
      read: ({ cookies }) => choiceByWord(cookies.get('accord_cookies'), { accepted: 'oui', refused: 'non' }),
    },
    {
      ...page,
      id: 'hm-one-second-sv',
      language: 'sv',
      start: `${bar('Vi använder cookies för att mäta trafik och anpassa annonser.', 'Acceptera', 'Avvisa', "(ok) => { document.cookie = 'cc=' + (ok ? '1.1.1' : '1.0.0') + ';path=/'; localStorage.setItem('cookie_consent', ok ? 'accepted' : 'rejected'); }")}
setTimeout(show, 1000);`,
      read: ({ cookies }) => choiceByWord(cookies.get('cc'), { accepted: '1.1.1', refused: '1.0.0' }),
    },
    {
      ...page,
      id: 'hm-six-seconds-pl',
      language: 'pl',
      start: `${bar('Czy możemy używać plików cookie do celów statystycznych i reklamowych?', 'Tak, zgadzam się', 'Nie, dziękuję', "(ok) => { localStorage.setItem('zgoda-cookies', String(ok)); }")}
setTimeout(show, 6000);`,
      read: ({ local }) => choiceByWord(local.get('zgoda-cookies'), { accepted: 'true', refused: 'false' }),
    },
    {
      ...page,
      id: 'hm-after-load-ja',
      language: 'ja',
      start: `${bar('当サイトでは、アクセス解析や広告配信のためにクッキー（Cookie）を使用します。', 'すべて受け入れる', 'すべて拒否する', "(ok) => { document.cookie = 'cookie_policy=' + (ok ? 'agree' : 'disagree') + ';path=/'; }")}
addEventListener('load', () => setTimeout(show, 200));`,
      read: ({ cookies }) => choiceByWord(cookies.get('cookie_policy'), { accepted: 'agree', refused: 'disagree' }),
    },
    {
      ...page,
      id: 'hm-navigation-da',
      language: 'da',
      place: 'navigation',
      start: `${bar('Vi og vores partnere bruger cookies til statistik og målrettet reklame.', 'OK til alle', 'Afvis alle', "(ok) => { localStorage.setItem('cookieConsent', JSON.stringify(ok ? ['necessary', 'statistics', 'marketing'] : ['necessary'])); }")}
show();`,
      read: ({ local }) => {
        const value = local.get('cookieConsent');
        if (value === undefined) return NO_CHOICE;
        return choiceOf(['statistics', 'marketing'].map((name) => [name, value.includes(name)]));
      },
    },
    {
      ...page,
      id: 'hm-reload-cs',
      language: 'cs',
      reloads: true,
      start: `${bar('Pomocí cookies měříme návštěvnost a cílíme reklamu. Souhlasíte?', 'Souhlasím', 'Nesouhlasím', "(ok) => { document.cookie = 'souhlas=' + (ok ? 'ano' : 'ne') + ';path=/;max-age=999999'; location.reload(); }")}
if (!document.cookie.includes('souhlas=')) show();`,
      read: ({ cookies }) => choiceByWord(cookies.get('souhlas'), { accepted: 'ano', refused: 'ne' }),
    },
  ],
};
