// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
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

function find(html: string, answer: (url: string) => Response | Promise<Response>) {
  const fetch = vi.fn((url: string | URL | Request, _options?: RequestInit) => Promise.resolve(answer(String(url))));
  return { fetch, finding: findController({ document: withBase(html), location, knowledge, now, fetch, parse }) };
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
    for (const [, options] of fetch.mock.calls) expect(options?.credentials).toBe('omit');
  });

  test('reads the page at hand where it is the notice, and asks nobody for it', async () => {
    const { fetch, finding } = find(NOTICE, () => new Response('', HTML));
    expect((await finding).readings[0]?.facts.rightsEmail?.value).toBe('rgpd@maison.example');
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['no-link', '<p>Bonjour</p>', () => new Response('', HTML)],
    ['not-html', FOOTER, () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })],
    ['unreachable', FOOTER, () => new Response('', { status: 404, ...HTML })],
    ['unreachable', FOOTER, () => Promise.reject(new TypeError('no network'))],
    ['too-large', FOOTER, () => new Response('x'.repeat(2_000_001), HTML)],
    ['no-controller', FOOTER, () => new Response('<h1>Rien</h1>', HTML)],
  ] as const)('says %s', async (failure, html, answer) => {
    const finding = await find(html, answer).finding;
    expect(finding).toMatchObject({ failure, readings: [] });
  });

  test('refuses, and names, a host that is not surely the same site', async () => {
    const link = '<link rel="privacy-policy" href="https://autre.example/confidentialite">';
    const { fetch, finding } = find(link, () => new Response(NOTICE, HTML));
    expect(await finding).toMatchObject({ failure: 'unreachable', refused: ['autre.example'] });
    expect(fetch).not.toHaveBeenCalled();
  });
});
