import { choiceByWord, choiceOfRecord, type HandmadeFamily, json } from '../../../bench/banners/banner-page.ts';

/** Lets the hand that proves a page find its way into a frame that has no watcher of its own. */
const FINDS_MIDDLE = `addEventListener('message', ({ data, ports }) => {
  const at = data?.middleOf && document.querySelector(data.middleOf)?.getBoundingClientRect();
  if (data?.middleOf) ports[0]?.postMessage(at && { x: at.left + at.width / 2, y: at.top + at.height / 2 });
});`;

export const family: HandmadeFamily = {
  name: 'frames',
  pages: [
    {
      id: 'hm-frame-pt',
      language: 'pt',
      place: 'frame',
      banner: '.caixa',
      css: '.caixa { position: fixed; bottom: 0; left: 0; right: 0; background: #fff; padding: 24px; border-top: 2px solid #063; }',
      markup: `<div class="caixa"><p>Nós e os nossos parceiros usamos cookies para analisar o tráfego e personalizar anúncios.</p><button class="a">Aceitar tudo</button> <button class="r">Rejeitar tudo</button></div>`,
      start: `
const end = (on) => { localStorage.setItem('consentimento', JSON.stringify({ analitica: on, publicidade: on })); document.querySelector('.caixa').remove(); };
document.querySelector('.a').onclick = () => end(true);
document.querySelector('.r').onclick = () => end(false);`,
      accept: ['.a'],
      refuse: ['.r'],
      firstLayer: true,
      read: ({ local }) => choiceOfRecord(json(local.get('consentimento')), ['analitica', 'publicidade']),
    },
    {
      id: 'hm-foreign-frame-nl',
      language: 'nl',
      place: 'foreign frame',
      banner: '.venster',
      css: '.venster { margin: 12vh auto; width: 500px; background: #fff; padding: 28px; box-shadow: 0 0 60px #0006; } .venster label { display: block; }',
      markup: `<div class="venster"><div id="eerst"><h2>Jouw keuze</h2><p>Met jouw toestemming gebruiken wij en onze partners gegevens over je bezoek voor advertenties en analyse.</p><button class="a">Alles accepteren</button> <button class="s">Instellingen</button></div>
<div id="dan" hidden><h2>Instellingen</h2><label><input type="checkbox" id="an" checked> Analyse</label><label><input type="checkbox" id="ad" checked> Advertenties</label><button class="o">Voorkeuren opslaan</button></div></div>`,
      start: `
const $ = (s) => document.querySelector(s);
const end = (an, ad) => { document.cookie = 'privacy_voorkeuren=' + encodeURIComponent(JSON.stringify({ noodzakelijk: 1, analyse: an ? 1 : 0, advertenties: ad ? 1 : 0 })) + ';path=/;SameSite=None;Secure;Partitioned'; localStorage.setItem('privacy_voorkeuren', JSON.stringify({ noodzakelijk: 1, analyse: an ? 1 : 0, advertenties: ad ? 1 : 0 })); $('.venster').remove(); };
$('.a').onclick = () => end(true, true);
$('.s').onclick = () => { $('#eerst').hidden = true; $('#dan').hidden = false; };
$('.o').onclick = () => end($('#an').checked, $('#ad').checked);`,
      accept: ['.a'],
      refuse: ['.s', '#an', '#ad', '.o'],
      read: ({ local }) => choiceOfRecord(json(local.get('privacy_voorkeuren')), ['analyse', 'advertenties']),
    },
    {
      id: 'hm-srcdoc-de',
      language: 'de',
      banner: '#rahmen',
      css: '#rahmen { position: fixed; left: 0; bottom: 0; width: 100%; height: 190px; border: 0; background: #fff; }',
      start: `
const frame = document.createElement('iframe');
frame.id = 'rahmen';
frame.srcdoc = ${JSON.stringify(`<!doctype html><html lang="de"><body><p>Dürfen wir Cookies für Statistik und Werbung setzen?</p><button class="a">Ja, gerne</button> <button class="r">Nein, danke</button><script>${FINDS_MIDDLE}
const end = (v) => { document.cookie = 'einwilligung=' + v + ';path=/'; parent.postMessage('weg', '*'); };
document.querySelector('.a').onclick = () => end('erteilt-alle');
document.querySelector('.r').onclick = () => end('abgelehnt');</script></body></html>`).replaceAll('</', '<\\/')};
document.body.append(frame);
addEventListener('message', ({ data }) => data === 'weg' && frame.remove());`,
      accept: ['.a'],
      refuse: ['.r'],
      firstLayer: true,
      read: ({ cookies }) =>
        choiceByWord(cookies.get('einwilligung'), { accepted: 'erteilt-alle', refused: 'abgelehnt' }),
    },
  ],
};
