import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BrowserCookie } from './cookies.ts';
import { surveyPage } from './survey.ts';

const URL_OF_PAGE = 'https://www.maison.fr/';
const FRAME = { tabId: 7, frameId: 0 };
const aCookie = (parts: Partial<BrowserCookie> & { firstPartyDomain?: string }): BrowserCookie =>
  ({
    name: 'cookie_consent',
    value: 'denied',
    domain: 'www.maison.fr',
    path: '/',
    storeId: '0',
    httpOnly: true,
    ...parts,
  }) as BrowserCookie;
let jar: BrowserCookie[] = [];
let stores: { id: string; tabIds: number[] }[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: 7, url: URL_OF_PAGE })) });
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(async () => []) },
    cookies: {
      // As browsers do it: without a store, that of the ordinary windows is meant.
      getAll: vi.fn(async ({ storeId = '0' }: { storeId?: string }) => jar.filter((one) => one.storeId === storeId)),
      getAllCookieStores: vi.fn(async () => stores),
    },
  });
  stores = [
    { id: '0', tabIds: [1] },
    { id: '1', tabIds: [7] },
  ];
});

describe('the cookies that a survey tells', () => {
  test('are those of the tab’s own store: a private window is not told what the ordinary ones keep', async () => {
    jar = [aCookie({ storeId: '0' })];
    expect((await surveyPage(FRAME, URL_OF_PAGE)).httpOnly).toEqual([]);
    jar = [aCookie({ storeId: '0' }), aCookie({ storeId: '1', value: 'granted' })];
    expect((await surveyPage(FRAME, URL_OF_PAGE)).httpOnly).toEqual([{ name: 'cookie_consent', value: 'granted' }]);
  });

  test('are none where the store of the tab is not known', async () => {
    jar = [aCookie({ storeId: '0' })];
    stores = [{ id: '0', tabIds: [1] }];
    expect(await surveyPage(FRAME, URL_OF_PAGE)).toMatchObject({ httpOnly: [], expiries: {} });
  });

  test('are those of this site’s partition, and of this first party where those are isolated', async () => {
    const at = (value: string, parts: Parameters<typeof aCookie>[0]) => aCookie({ value, storeId: '1', ...parts });
    jar = [
      at('here', { partitionKey: { topLevelSite: 'https://maison.fr' } }),
      at('elsewhere', { partitionKey: { topLevelSite: 'https://jardin.fr' } }),
      at('isolated here', { firstPartyDomain: 'maison.fr' }),
      at('isolated here too', { firstPartyDomain: '(https,maison.fr)' }),
      at('isolated elsewhere', { firstPartyDomain: 'jardin.fr' }),
    ];
    const { httpOnly } = await surveyPage(FRAME, URL_OF_PAGE);
    expect(httpOnly.map(({ value }) => value)).toEqual(['here', 'isolated here', 'isolated here too']);
  });

  test('keys to an account are left out, and of what scripts see only until when it lasts', async () => {
    jar = [
      aCookie({ storeId: '1', name: 'PHPSESSID' }),
      aCookie({ storeId: '1', name: 'klaro', httpOnly: false, expirationDate: 1_800_000_000.5 }),
      aCookie({ storeId: '1', name: '_ga', httpOnly: false, expirationDate: 1_800_000_000 }),
    ];
    expect(await surveyPage(FRAME, URL_OF_PAGE)).toMatchObject({ httpOnly: [], expiries: { klaro: 1_800_000_000.5 } });
  });
});
