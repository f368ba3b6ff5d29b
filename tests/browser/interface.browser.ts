import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { HOSTS } from '../../demo/sites.ts';
import type { Row, Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';
import { interfaceRows } from './interface-rows.ts';

const SITE = 'carnet-de-recettes-exemple.fr';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ROUTES = [
  '',
  'register',
  `register/${SITE}`,
  'refusals',
  'refusals/r1',
  'refusals/r2',
  'refusals/r3',
  'sweep',
  'directory',
  'requests',
  'requests/aaaa',
  'requests/bbbb',
  'letters/dddd',
  'profile',
  'settings',
  'permissions',
  'about',
  'bin',
  'nothing/here/at/all',
];

const LANGUAGES = ['fr', 'en'] as const;
/** Every pair in Chromium; in Firefox, which is slower to drive, each language and each theme once. */
const LOOKS = (
  [
    ['fr', 'light'],
    ['en', 'dark'],
    ['fr', 'dark'],
    ['en', 'light'],
  ] as const
).slice(0, inject('browser') === 'firefox' ? 2 : 4);

const running = inBrowser();

describe('a person who has used Habeas for a while', () => {
  beforeAll(async () => {
    const page = await running.browser.extensionPage('dashboard.html');
    await page.see('h1');
    await store(page, interfaceRows(SITE, new Date()) as unknown as Record<string, Row[]>);
    await page.close();
  });

  for (const [language, theme] of LOOKS) {
    it(`finds every page without a barrier, in ${language}, ${theme}`, async () => {
      const { browser } = running;
      const page = await browser.extensionPage('dashboard.html');
      await page.see('h1');
      await choose(page, { interfaceLanguage: language, theme });
      await page.until('the language', (wanted) => document.documentElement.lang === wanted, language);
      for (const route of ROUTES) {
        await page.evaluate((hash) => {
          location.hash = `#/${hash}`;
        }, route);
        await page.until('the page', () => document.querySelector('main h1') !== null);
        expect(await barriers(page), `#/${route}`).toEqual([]);
      }
      const welcome = await browser.extensionPage('welcome.html');
      await welcome.see('h1');
      expect(await barriers(welcome), 'welcome').toEqual([]);
      await welcome.close();
      const site = await browser.open(`https://${HOSTS.withoutNotice}/`);
      const popup = await browser.popup(site);
      await popup.see('.popup-foot button');
      expect(await barriers(popup), 'popup').toEqual([]);
      await popup.close();
      await site.close();
      await page.close();
    });
  }

  it('meets at most seven things to click or type in on the popup’s first screen', async () => {
    const site = await running.browser.open(`https://${HOSTS.withoutNotice}/`);
    const popup = await running.browser.popup(site);
    await popup.see('.controller-name');
    expect(await popup.evaluate(interactiveElements)).toBeLessThanOrEqual(7);
    expect(await popup.evaluate(() => document.querySelector('main')?.getBoundingClientRect().width)).toBe(380);
    await popup.close();
    await site.close();
  });
});

it('welcomes in one screen, sixty words and two clicks', async () => {
  const { browser } = running;
  const welcome = await browser.extensionPage('welcome.html');
  await welcome.see('h1');
  for (const language of LANGUAGES) {
    await choose(welcome, { interfaceLanguage: language });
    await welcome.until('the language', (wanted) => document.documentElement.lang === wanted, language);
    expect(wordsOf(await welcome.text('h1'))).toBeLessThanOrEqual(12);
    expect(wordsOf(await welcome.text())).toBeLessThanOrEqual(60);
  }
  await welcome.press('Start');
  const profile = await browser.opened('dashboard.html#/profile');
  await profile.read('Profile');
});

it('loses nothing that was typed 300 ms before the page is closed', async () => {
  const { browser } = running;
  const first = await browser.extensionPage('dashboard.html#/letters/dddd');
  await first.see('#account-email');
  await first.fill('#account-email', 'une.autre@exemple.fr');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await first.close();
  const second = await browser.extensionPage('dashboard.html#/letters/dddd');
  await second.see('#account-email');
  expect(await second.evaluate(() => document.querySelector<HTMLInputElement>('#account-email')?.value)).toBe(
    'une.autre@exemple.fr',
  );
  await second.close();
});

it('leaves no error behind', async () => {
  expect(await running.browser.errors()).toEqual([]);
});

/** What axe-core has to say against a page, with all that is folded away opened: the rule and the elements it names. */
async function barriers(page: Surface): Promise<string[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.hand.evaluate(`${AXE};''`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

/** Visible controls; what a closed `<details>` hides is not there yet. */
function interactiveElements(): number {
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((each) =>
    each.checkVisibility(),
  ).length;
}

function choose(page: Surface, settings: Record<string, string>): Promise<void> {
  return store(page, { settings: Object.entries(settings).map(([key, value]) => ({ key, value })) });
}

/** Puts rows into the extension's database as another of its pages would, and tells the open ones. */
async function store(page: Surface, rows: Record<string, Row[]>): Promise<void> {
  await page.evaluate(
    async (tables) => {
      const opened = indexedDB.open('habeas');
      await new Promise((resolve, reject) => {
        opened.onsuccess = resolve;
        opened.onerror = reject;
      });
      const names = Object.keys(tables);
      const written = opened.result.transaction(names, 'readwrite');
      for (const [table, list] of Object.entries(tables)) {
        for (const row of list as unknown[]) written.objectStore(table).put(row);
      }
      await new Promise((resolve, reject) => {
        written.oncomplete = resolve;
        written.onerror = reject;
      });
      opened.result.close();
      location.reload();
    },
    rows as Record<string, never>,
  );
  await page.see('h1');
}
