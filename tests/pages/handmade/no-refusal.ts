import { choiceByWord, type HandmadeFamily } from '../../../bench/banners/banner-page.ts';

const css =
  '.nr { position: fixed; left: 0; right: 0; bottom: 0; background: #fff; padding: 18px 30px; box-shadow: 0 0 30px #0004; z-index: 77; } .wall { position: fixed; inset: 0; background: #fff; padding: 12vh 20vw; z-index: 77; }';
const start = (selector: string) =>
  `document.querySelector('${selector}').addEventListener('click', () => { document.cookie = 'cookie_ok=yes;path=/'; document.querySelector('.nr, .wall').remove(); });`;
const read: HandmadeFamily['pages'][number]['read'] = ({ cookies }) =>
  choiceByWord(cookies.get('cookie_ok'), { accepted: 'yes', refused: 'no' });

export const family: HandmadeFamily = {
  name: 'no refusal',
  pages: [
    {
      id: 'hm-ok-only-de',
      language: 'de',
      banner: '.nr',
      css,
      markup:
        '<div class="nr">Diese Website verwendet Cookies. Mit der Nutzung stimmen Sie dem zu. <a href="/privacy">Mehr erfahren</a> <button>OK</button></div>',
      start: start('.nr button'),
      accept: ['.nr button'],
      read,
    },
    {
      id: 'hm-accept-only-es',
      language: 'es',
      banner: '.nr',
      css,
      markup:
        '<div class="nr">Usamos cookies para mejorar tu experiencia. <span class="ok" style="cursor:pointer" onclick="void 0">Aceptar y cerrar</span></div>',
      start: start('.nr .ok'),
      accept: ['.nr .ok'],
      read,
    },
    {
      id: 'hm-pay-wall-fr',
      pays: true,
      language: 'fr',
      banner: '.wall',
      css,
      markup:
        '<div class="wall" role="dialog"><h1>Votre choix</h1><p>Vous pouvez accepter les cookies de nos 312 partenaires, ou vous abonner pour lire sans traceurs publicitaires.</p><button class="oui">Accepter et continuer</button> <a href="/abonnement">S’abonner pour 1,99 € par mois</a> <a href="/compte">Déjà abonné ? Se connecter</a></div>',
      start: start('.oui'),
      accept: ['.oui'],
      read,
    },
    {
      id: 'hm-pur-abo-de',
      pays: true,
      language: 'de',
      banner: '.wall',
      css,
      markup:
        '<div class="wall" role="dialog"><h1>Weiter mit Werbung oder im PUR-Abo</h1><p>Besuchen Sie uns mit Werbung und Cookies wie gewohnt, oder nutzen Sie das PUR-Abo ohne Tracking für 3,99 €/Monat. Unsere Partner verarbeiten sonst personenbezogene Daten.</p><button class="ja">Alle akzeptieren</button> <button>Jetzt PUR-Abo abschließen</button> <a href="#">Einstellungen</a></div>',
      start: start('.ja'),
      accept: ['.ja'],
      read,
    },
    {
      id: 'hm-close-only-en',
      language: 'en',
      banner: '.nr',
      css,
      markup:
        '<div class="nr">By using this site you agree to our use of cookies. See our <a href="/privacy">cookie policy</a>. <button class="got">Got it</button> <button aria-label="Close">×</button></div>',
      start: start('.got'),
      accept: ['.got'],
      read,
    },
  ],
};
