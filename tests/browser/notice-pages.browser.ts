import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { french } from '../../demo/french.ts';
import { pdfNotice } from '../../demo/sites/plain/pdf-notice.ts';
import { html, type Site, type SiteResponse } from '../../demo/web/site.ts';
import { eventually, type Row } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const HOME = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Maison</title><h1>Maison</h1>';
const footer = (...links: [href: string, text: string][]) =>
  `${HOME}<footer>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</footer>`;
const notice = (name: string, host: string) =>
  html(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Confidentialité</title><h1>Politique de confidentialité</h1>
  <p>Le responsable du traitement est ${name}. Nous collectons vos données.</p>
  <p>Pour exercer vos droits, écrivez-nous : rgpd@${host}</p>`);
const legal = (name: string) =>
  html(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mentions légales</title><h1>Mentions légales</h1>
  <h2>Éditeur</h2><p>${name}<br>4 rue du Four<br>75006 Paris</p>`);

function site(host: string, pages: Record<string, SiteResponse>): Site {
  return { host, answer: ({ path }) => pages[path] };
}

const PRIVACY: [string, string] = ['/confidentialite', 'Confidentialité'];
const LEGAL: [string, string] = ['/mentions', 'Mentions légales'];
const hosts = {
  pdf: 'www.maison-pdf-exemple.fr',
  text: 'www.maison-texte-exemple.fr',
  moved: 'www.maison-demenagee-exemple.fr',
  left: 'www.maison-partie-exemple.fr',
  elsewhere: 'www.ailleurs-exemple.fr',
  two: 'www.maison-double-exemple.fr',
  hidden: 'www.maison-cachee-exemple.fr',
};
const running = inBrowser({
  language: 'fr',
  sites: [
    site(hosts.pdf, {
      '/': html(footer(['/notice.pdf', 'Confidentialité'])),
      '/notice.pdf': { type: 'application/octet-stream', body: pdfNotice() },
    }),
    site(hosts.text, {
      '/': html(footer(PRIVACY)),
      '/confidentialite': {
        type: 'text/plain; charset=utf-8',
        body: `Politique de confidentialité\n\nLe responsable du traitement est Maison Texte SARL.\nNous collectons vos données.\nPour exercer vos droits : rgpd@${hosts.text}\n`,
      },
    }),
    site(hosts.moved, {
      '/': html(footer(PRIVACY)),
      '/confidentialite': { status: 302, headers: { location: '/fr/confidentialite' } },
      '/fr/confidentialite': notice('Maison Déménagée SARL', hosts.moved),
    }),
    site(hosts.left, {
      '/': html(footer(PRIVACY)),
      '/confidentialite': { status: 302, headers: { location: `https://${hosts.elsewhere}/confidentialite` } },
    }),
    site(hosts.elsewhere, { '/confidentialite': notice('Ailleurs SARL', hosts.elsewhere) }),
    site(hosts.two, {
      '/': html(footer(PRIVACY, LEGAL)),
      '/confidentialite': notice('Maison Double SARL', hosts.two),
      '/mentions': legal('Maison Triple SAS'),
    }),
    site(hosts.hidden, {
      '/': html(`${HOME}<p>Rien ici.</p>`),
      '/robots.txt': { type: 'text/plain', body: Buffer.from(`Sitemap: https://${hosts.hidden}/sitemap.xml`) },
      '/sitemap.xml': {
        type: 'application/xml',
        body: `<urlset><url><loc>https://${hosts.hidden}/infos/charte-vie-privee</loc></url></urlset>`,
      },
      '/infos/charte-vie-privee': notice('Maison Cachée SARL', hosts.hidden),
    }),
  ],
});

/** Asks, in the popup, who the site in front is. */
async function ask(host: string) {
  const page = await running.browser.open(`https://${host}/`);
  const popup = await running.browser.popup(page);
  await popup.press(french('controller-find'));
  return { page, popup };
}

const readingsOf = async (host: string): Promise<Row[]> =>
  ((await running.browser.database()).readings ?? []).filter(({ url }) => String(url).startsWith(`https://${host}/`));

describe('on the person’s click, the notice is found and read', () => {
  it.each([
    ['as a PDF, whatever the server calls it', hosts.pdf, 'donnees@quincaillerie-du-port-exemple.fr'],
    ['as plain text', hosts.text, 'Maison Texte SARL'],
    ['where the site has moved it to', hosts.moved, 'Maison Déménagée SARL'],
    ['where only the sitemap tells', hosts.hidden, 'Maison Cachée SARL'],
  ])('%s', async (_name, host, controller) => {
    const { page, popup } = await ask(host);
    await popup.read(controller);
    await popup.close();
    await page.close();
    expect(await readingsOf(host)).not.toEqual([]);
    expect(await running.browser.errors()).toEqual([]);
  });

  it('and a redirect that leaves the site is not followed', async () => {
    const { page, popup } = await ask(hosts.left);
    await popup.read(french('notice-unreachable'));
    await popup.close();
    await page.close();
    expect(running.web.requests.filter(({ host }) => host === hosts.elsewhere)).toEqual([]);
  });
});

describe('a notice that the person opens', () => {
  it('is read at once, the legal notice too, without asking for anything', async () => {
    running.web.forget();
    const page = await running.browser.open(`https://${hosts.two}/mentions`);
    await eventually('the legal notice to be read', async () =>
      (await readingsOf(hosts.two)).find(({ kind }) => kind === 'legal-notice'),
    );
    expect(running.web.requests.filter(({ host }) => host === hosts.two).map(({ path }) => path)).not.toContain(
      '/confidentialite',
    );
    await page.close();
  });
});

describe('where two pages of a site disagree', () => {
  it('both are shown, the person chooses, and their word stays', async () => {
    const { page, popup } = await ask(hosts.two);
    await popup.read(french('conflict-title'));
    await popup.press(french('conflict-choose-of', { value: 'Maison Triple SAS' }));
    await eventually('the choice to be kept', async () =>
      (await running.browser.database()).corrections?.find(({ value }) => value === 'Maison Triple SAS'),
    );
    await popup.close();
    await page.close();
    expect(await running.browser.errors()).toEqual([]);
  });
});
