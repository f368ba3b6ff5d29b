// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { looksLikeNotice, suspectNotice } from './suspect.ts';

const suspect = (html: string, pathname = '/') =>
  suspectNotice(new DOMParser().parseFromString(html, 'text/html'), { pathname });

test.each([
  'Politique de confidentialité',
  'Mentions légales',
  'Vie privée',
  'Privacy',
  'Datenschutz',
  'Impressum',
  'Privacidad',
  'Aviso legal',
  'Informativa privacy',
  'Privacyverklaring',
  'Prywatność',
  'Integritetspolicy',
  'Persondatapolitik',
  'Tietosuoja',
  'Ochrana osobních údajů',
  'Adatvédelem',
  'Confidențialitate',
  'Поверителност',
  'Απόρρητο',
  'Gizlilik',
  'Kişisel Verilerin Korunması',
  'Personvern',
  'Persónuvernd',
  'Конфіденційність',
  'Privātums',
  'Privatumas',
  'Zasebnost',
])('suspects a link that says « %s »', (text) => {
  expect(suspect(`<a href="/x">Lampes</a><a href="/y">${text}</a>`)).toEqual({ links: true, notice: false });
});

test('suspects a notice by its path, its title or its heading', () => {
  expect(suspect('', '/politique-de-confidentialite').notice).toBe(true);
  expect(suspect('<title>Privacy policy – Shop</title>').notice).toBe(true);
  expect(suspect('<h1>Datenschutzerklärung</h1>').notice).toBe(true);
});

test('suspects nothing of an ordinary page', () => {
  expect(suspect('<title>Lampes</title><h1>Lampes</h1><a href="/panier">Panier</a>', '/lampes')).toEqual({
    links: false,
    notice: false,
  });
});

test('stays small: it stands in the script of every page', async () => {
  const source = readFileSync('page/notice/suspect.ts', 'utf8');
  const { code } = await transformWithOxc(source, 'suspect.ts');
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s*\n\s*/g, '\n');
  expect(new TextEncoder().encode(bare).length).toBeLessThan(2_200);
});

test.each([
  ['/mentions-legales', ''],
  ['/x', '<title>Impressum</title>'],
  ['/x', '<h1>Mentions légales</h1>'],
])('a legal notice at %s with %s is looked at as well', (pathname, html) => {
  expect(looksLikeNotice(new DOMParser().parseFromString(html, 'text/html'), { pathname })).toBe(true);
});
