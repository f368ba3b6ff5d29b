import { choiceByWord, choiceOfRecord, type HandmadeFamily, json } from '../../../bench/banners/banner-page.ts';

export const family: HandmadeFamily = {
  name: 'native elements',
  pages: [
    {
      id: 'hm-dialog-fr',
      language: 'fr',
      banner: 'dialog.rgpd',
      css: 'dialog.rgpd { width: 520px; border: 0; padding: 30px; } .sans { position: absolute; top: 12px; right: 16px; font-size: 13px; } dialog::backdrop { background: #0009; } .go { background: #1b6; color: #fff; border: 0; padding: 12px 24px; }',
      markup: `<dialog class="rgpd"><a class="sans" href="#">Continuer sans accepter →</a><h2>Le respect de votre vie privée</h2>
<p>Avec votre accord, nos partenaires et nous utilisons des traceurs pour mesurer l’audience et vous proposer des publicités personnalisées.</p><a href="#" class="params">Paramétrer mes choix</a> <button class="go">Tout accepter</button></dialog>`,
      start: `
const dialog = document.querySelector('dialog');
dialog.showModal();
dialog.addEventListener('cancel', (event) => event.preventDefault());
const end = (value) => (event) => { event.preventDefault(); document.cookie = 'cookies_ok=' + value + '; path=/; max-age=15552000'; dialog.close(); };
dialog.querySelector('.sans').addEventListener('click', end(0));
dialog.querySelector('.go').addEventListener('click', end(1));
dialog.querySelector('.params').addEventListener('click', (event) => event.preventDefault());`,
      accept: ['.go'],
      refuse: ['.sans'],
      firstLayer: true,
      read: ({ cookies }) => choiceByWord(cookies.get('cookies_ok'), { accepted: '1', refused: '0' }),
    },
    {
      id: 'hm-popover-da',
      language: 'da',
      banner: '#samtykke',
      css: '#samtykke { inset: auto 0 0 auto; margin: 24px; width: 360px; border: 1px solid #ccc; padding: 20px; border-radius: 10px; }',
      markup: `<div id="samtykke" popover="manual"><p><b>Hvad må vi gemme?</b></p><p>Vi bruger cookies til statistik og til markedsføring sammen med vores partnere. Du bestemmer selv.</p><button>Tillad alle</button> <button>Kun nødvendige</button></div>`,
      start: `
const box = document.getElementById('samtykke');
box.showPopover();
const [all, few] = box.querySelectorAll('button');
const end = (on) => { document.cookie = 'samtykke=' + encodeURIComponent(JSON.stringify({ nodvendige: true, statistik: on, markedsforing: on })) + ';path=/'; box.hidePopover(); };
all.onclick = () => end(true);
few.onclick = () => end(false);`,
      accept: ['=Tillad alle'],
      refuse: ['=Kun nødvendige'],
      firstLayer: true,
      read: ({ cookies }) => choiceOfRecord(json(cookies.get('samtykke')), ['statistik', 'markedsforing']),
    },
    {
      id: 'hm-details-cs',
      language: 'cs',
      banner: '.lista',
      css: '.lista { position: fixed; left: 0; right: 0; bottom: 0; background: #f4efe6; padding: 20px; border-top: 3px solid #b55; } .lista label { display: block; }',
      markup: `<div class="lista"><p>Používáme cookies, abychom web vylepšovali a zobrazovali reklamu podle vašich zájmů.</p><button id="vse">Přijmout vše</button>
<details><summary>Nastavení</summary><label><input type="checkbox" checked disabled> Nezbytné</label><label><input type="checkbox" name="an" checked> Analytické</label><label><input type="checkbox" name="mk" checked> Marketingové</label><button id="ulozit">Uložit výběr</button></details></div>`,
      start: `
const bar = document.querySelector('.lista');
const end = (an, mk) => { localStorage.setItem('cookies-volba', JSON.stringify({ nezbytne: true, analyticke: an, marketingove: mk })); bar.remove(); };
document.getElementById('vse').onclick = () => end(true, true);
document.getElementById('ulozit').onclick = () => end(bar.querySelector('[name=an]').checked, bar.querySelector('[name=mk]').checked);`,
      accept: ['#vse'],
      refuse: ['summary', '[name=an]', '[name=mk]', '#ulozit'],
      read: ({ local }) => choiceOfRecord(json(local.get('cookies-volba')), ['analyticke', 'marketingove']),
    },
  ],
};
