// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { PdfSheets } from '../../core/notice/pdf-sheets.ts';
import { findController } from './find-controller.ts';
import { gatherKnowledge } from './knowledge.ts';

const knowledge = gatherKnowledge();
const now = new Date('2026-03-05T08:30:00.000Z');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const location = { href: 'https://www.maison.example/boutique' };
const HTML = { headers: { 'content-type': 'text/html; charset=utf-8' } };

const NOTICE = `<html lang="fr"><h1>Politique de confidentialité</h1>
  <p>Le responsable du traitement est Maison Bleue SARL. Nous collectons vos données.</p>
  <p>Pour exercer vos droits : rgpd@maison.example</p>`;
const LEGAL = `<html lang="fr"><h1>Mentions légales</h1><h2>Éditeur</h2>
  <p>Maison Bleue SARL<br>4 rue du Four<br>75006 Paris</p>`;
const FOOTER =
  '<footer><a href="/confidentialite">Confidentialité</a><a href="/mentions">Mentions légales</a></footer>';

function withBase(html: string): Document {
  return parse(`<base href="${location.href}">${html}`);
}

const SHEET: PdfSheets = {
  title: 'Notice',
  language: 'fr-FR',
  sheets: [
    {
      height: 842,
      mails: [],
      runs: [
        'Politique de confidentialité',
        'Le responsable du traitement est Maison Bleue SARL.',
        'Nous collectons vos données. Pour exercer vos droits : rgpd@maison.example',
      ].map((text, at) => ({ text, x: 60, y: 700 - at * 40, width: 400, height: at === 0 ? 20 : 11, endsLine: true })),
    },
  ],
};

const NOTHING = () => new Response('', { status: 404, ...HTML });

function find(html: string, answer: (url: string) => Response | Promise<Response>, href = location.href) {
  const fetch = vi.fn((url: string | URL | Request, _options?: RequestInit) => Promise.resolve(answer(String(url))));
  const readPdf = vi.fn(async (bytes: Uint8Array) => {
    if (bytes.length < 10) throw new Error('broken');
    return SHEET;
  });
  const finding = findController({
    document: withBase(html),
    location: { href },
    knowledge,
    now,
    fetch,
    parse,
    readPdf,
  });
  return { fetch, readPdf, finding, asked: () => fetch.mock.calls.map(([url]) => new URL(String(url)).pathname) };
}

/** A site of files by path; what is not there is not found. */
function site(files: Record<string, [body: string, type: string]>) {
  return (url: string) => {
    const file = files[new URL(url).pathname];
    return file === undefined ? NOTHING() : new Response(file[0], { headers: { 'content-type': file[1] } });
  };
}

describe('finding the controller', () => {
  test('asks the notice without cookies, then the legal notice for the address that is missing', async () => {
    const { fetch, finding } = find(FOOTER, (url) => new Response(url.endsWith('mentions') ? LEGAL : NOTICE, HTML));
    const { readings, failure } = await finding;
    expect(failure).toBeUndefined();
    expect(readings.map(({ kind, url }) => [kind, url])).toEqual([
      ['privacy-notice', 'https://www.maison.example/confidentialite'],
      ['legal-notice', 'https://www.maison.example/mentions'],
    ]);
    expect(readings[1]?.facts.address?.value).toEqual(['4 rue du Four', '75006 Paris']);
    for (const [, options] of fetch.mock.calls) {
      expect(options).toMatchObject({ credentials: 'omit', mode: 'same-origin', referrerPolicy: 'no-referrer' });
    }
  });

  test('asks nobody where the page at hand is the notice and says who and where', async () => {
    const whole = `${NOTICE}<p>Adresse postale : Maison Bleue SARL<br>4 rue du Four<br>75006 Paris</p>`;
    const { fetch, finding } = find(whole, NOTHING);
    const { readings } = await finding;
    expect(readings[0]?.facts).toMatchObject({
      rightsEmail: { value: 'rgpd@maison.example' },
      address: { value: ['4 rue du Four', '75006 Paris'] },
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['no-link', '<p>Bonjour</p>', NOTHING],
    ['not-readable', FOOTER, () => new Response('GIF89a', { headers: { 'content-type': 'image/gif' } })],
    ['not-readable', FOOTER, () => new Response('%PDF-', { headers: { 'content-type': 'application/pdf' } })],
    ['unreachable', FOOTER, () => new Response('', { status: 404, ...HTML })],
    ['unreachable', FOOTER, () => Promise.reject(new TypeError('no network'))],
    ['too-large', FOOTER, () => new Response('x'.repeat(2_000_001), HTML)],
    ['no-controller', FOOTER, () => new Response('<h1>Rien</h1>', HTML)],
  ] as const)('says %s', async (failure, html, answer) => {
    const finding = await find(html, answer).finding;
    expect(finding).toMatchObject({ failure, readings: [] });
  });

  test('refuses, and names, a host that is neither the site nor declared by it', async () => {
    const link = '<footer><a href="https://autre.example/confidentialite">Confidentialité</a></footer>';
    const { finding, asked } = find(link, NOTHING);
    expect(await finding).toMatchObject({ failure: 'elsewhere', refused: ['autre.example'] });
    expect(asked()).not.toContain('/confidentialite');
  });

  test.each([
    ['https://groupe.example/confidentialite', true],
    ['http://groupe.example/confidentialite', false],
    ['https://192.168.1.1/confidentialite', false],
    ['https://routeur.local/confidentialite', false],
    ['https://intranet/confidentialite', false],
  ])('a notice declared at %s may be asked for: %s', async (url, may) => {
    const { fetch, finding } = find(`<link rel="privacy-policy" href="${url}">`, (asked) =>
      asked === url ? new Response(NOTICE, HTML) : NOTHING(),
    );
    await finding;
    const calls = fetch.mock.calls.filter(([asked]) => asked === url);
    expect(calls.map(([, options]) => [options?.mode, options?.credentials])).toEqual(may ? [['cors', 'omit']] : []);
  });

  test('an answer that arrived from another site is refused', async () => {
    const answer = () => {
      const response = new Response(NOTICE, HTML);
      Object.defineProperty(response, 'url', { value: 'https://autre.example/confidentialite' });
      return response;
    };
    expect(await find(FOOTER, answer).finding).toMatchObject({ failure: 'unreachable', readings: [] });
  });
});

describe('the forms a notice comes in', () => {
  test.each([
    ['a PDF, whatever the server calls it', '%PDF-1.7 and more', 'application/octet-stream'],
    [
      'plain text',
      'Politique de confidentialité\n\nLe responsable du traitement est Maison Bleue SARL.\nNous collectons vos données.\nPour exercer vos droits : rgpd@maison.example\n',
      'text/plain; charset=utf-8',
    ],
    [
      'Markdown',
      '# Politique de confidentialité\n\nLe responsable du traitement est **Maison Bleue SARL**.\nNous collectons vos données.\nPour exercer vos droits : [rgpd@maison.example](mailto:rgpd@maison.example)\n',
      'text/markdown',
    ],
  ])('%s', async (_name, body, type) => {
    const { finding } = find(FOOTER, site({ '/confidentialite': [body, type] }));
    const { readings, failure } = await finding;
    expect(failure).toBeUndefined();
    expect(readings[0]).toMatchObject({
      kind: 'privacy-notice',
      facts: { name: { value: 'Maison Bleue SARL' }, rightsEmail: { value: 'rgpd@maison.example' } },
    });
  });

  test('the parser of PDFs is asked for only where there is one', async () => {
    const { readPdf, finding } = find(FOOTER, () => new Response(NOTICE, HTML));
    await finding;
    expect(readPdf).not.toHaveBeenCalled();
  });
});

describe('a page that does not tell where the notice is', () => {
  const page = (body: string): [string, string] => [body, 'text/html'];
  test.each([
    ['the home page links to it', { '/': page(FOOTER), '/confidentialite': page(NOTICE) }],
    [
      'a file of /.well-known/ names it',
      {
        '/.well-known/privacy.txt': ['Policy: https://www.maison.example/confidentialite', 'text/plain'],
        '/confidentialite': page(NOTICE),
      },
    ],
    ['it stands at the usual path of the language', { '/politique-de-confidentialite': page(NOTICE) }],
    [
      'only the sitemap lists it',
      {
        '/robots.txt': ['User-agent: *\nSitemap: https://www.maison.example/carte.xml', 'text/plain'],
        '/carte.xml': [
          '<sitemapindex><loc>https://www.maison.example/produits.xml</loc><loc>https://www.maison.example/pages.xml</loc></sitemapindex>',
          'application/xml',
        ],
        '/pages.xml': [
          '<urlset><url><loc>https://www.maison.example/fr/notre-charte-vie-privee</loc></url></urlset>',
          'text/xml',
        ],
        '/fr/notre-charte-vie-privee': page(NOTICE),
      },
    ],
  ] as const)('%s', async (_name, files) => {
    const { finding, asked } = find('<html lang="fr"><p>Lampes</p>', site(files as never));
    const { readings, failure } = await finding;
    expect(failure).toBeUndefined();
    expect(readings[0]?.facts.name?.value).toBe('Maison Bleue SARL');
    expect(asked().length).toBeLessThanOrEqual(14);
    expect(new Set(asked()).size).toBe(asked().length);
  });

  test('a usual path that answers with something else is no notice', async () => {
    const { finding } = find('<html lang="fr"><p>Lampes</p>', () => new Response('<h1>Bienvenue</h1><p>Lampes', HTML));
    expect(await finding).toMatchObject({ failure: 'no-link', readings: [] });
  });

  test('what it tells search engines of its owner counts, and does not hide that there is no notice', async () => {
    const data = '<script type="application/ld+json">{"@type":"Organization","legalName":"Maison Bleue SARL"}</script>';
    const { finding } = find(data, NOTHING);
    expect(await finding).toMatchObject({
      failure: 'no-link',
      readings: [{ kind: 'structured-data', facts: { name: { value: 'Maison Bleue SARL' } } }],
    });
  });
});

describe('a legal notice with a section on privacy', () => {
  const SECTION = `${LEGAL}<h2>Données personnelles</h2><p>${'Nous collectons vos données pour répondre à vos demandes. '.repeat(6)}</p>`;

  test('is an answer of its own, and the only page asked for where nothing else is linked', async () => {
    const footer = '<footer><a href="/mentions">Mentions légales</a></footer>';
    const { finding, asked } = find(
      footer,
      site({ '/mentions': [SECTION, 'text/html'] }),
      'https://www.maison.example/',
    );
    const { readings, failure } = await finding;
    expect(failure).toBeUndefined();
    expect(readings.map(({ kind }) => kind)).toEqual(['legal-notice-with-privacy']);
    expect(asked()).toContain('/mentions');
  });

  test('a line that only leads to the notice is no section', async () => {
    const short = `${LEGAL}<h2>Données personnelles</h2><p>Voir notre politique.</p>`;
    const { finding } = find(
      '<footer><a href="/mentions">Mentions légales</a></footer>',
      site({ '/mentions': [short, 'text/html'] }),
    );
    expect((await finding).readings.map(({ kind }) => kind)).toEqual(['legal-notice']);
  });
});
