// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { type StoringWindow, storedNames } from './stored-names.ts';

const aWindow = (asked: string[] = []): StoringWindow => ({
  localStorage,
  sessionStorage,
  performance: { getEntriesByType: () => asked.map((name) => ({ name })) },
  location: { hostname: 'www.maison-exemple.fr' },
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('names every key of both storages and no value', () => {
  localStorage.setItem('panier', 'secret-1');
  sessionStorage.setItem('_hjSession', 'secret-2');
  const names = storedNames(aWindow());
  expect(names).toEqual({ localStorage: ['panier'], sessionStorage: ['_hjSession'], thirdPartyHosts: [] });
});

test('names each other host once, and neither its own nor what has no host', () => {
  const names = storedNames(
    aWindow([
      'https://www.maison-exemple.fr/style.css',
      'https://cdn.exemple.net/a.js?user=42',
      'https://cdn.exemple.net/b.js',
      'wss://live.exemple.net/socket',
      'data:text/plain,x',
      'chrome-extension://abcdef/page.js',
      'no address',
    ]),
  );
  expect(names.thirdPartyHosts).toEqual(['cdn.exemple.net', 'live.exemple.net']);
});

test('a frame that is denied its storage still tells its hosts', () => {
  const denied = aWindow(['https://cdn.exemple.net/a.js']);
  Object.defineProperty(denied, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(storedNames(denied)).toMatchObject({ localStorage: [], thirdPartyHosts: ['cdn.exemple.net'] });
});

test('stays within what a message takes', () => {
  for (let at = 0; at < 1_200; at += 1) localStorage.setItem(`key-${at}`, '');
  sessionStorage.setItem('k'.repeat(900), '');
  const hosts = Array.from({ length: 1_500 }, (_, at) => `https://h${at}.exemple.net/`);
  const names = storedNames(aWindow(hosts));
  expect(names.localStorage).toHaveLength(1_000);
  expect(names.sessionStorage).toEqual(['k'.repeat(400)]);
  expect(names.thirdPartyHosts).toHaveLength(1_000);
});
