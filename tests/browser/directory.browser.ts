import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { DIRECTORY_SOURCE } from '../../catalog/directory-source.ts';
import { fromExtension } from '../../demo/web/record.ts';
import { html, type Site } from '../../demo/web/site.ts';
import { archiveRecord, directoryArchive } from '../directory-archive.ts';
import { pickArchive } from './directory-hand.ts';
import { inBrowser } from './in-browser.ts';

const SITE = 'maison-beispiel.de';
const FIRST = directoryArchive(['maison', 'verlag'].map((slug) => archiveRecord(slug)));
const SECOND = directoryArchive(['maison', 'verlag', 'kaufhaus'].map((slug) => archiveRecord(slug)));
const ORIGIN = new URL(DIRECTORY_SOURCE.archive);

/** The archive's host: sends the first half and keeps the rest back until the test lets it go. */
let answer: () => Promise<{ body: Buffer }> = async () => ({ body: Buffer.from(SECOND) });
const archiveHost: Site = {
  host: ORIGIN.host,
  answer: async ({ path }) =>
    path === ORIGIN.pathname ? { status: 200, type: 'application/x-gzip', ...(await answer()) } : undefined,
};
const running = inBrowser({
  sites: [archiveHost, { host: SITE, answer: () => html('<!doctype html><title>Maison</title><h1>Maison</h1>') }],
});

const slugs = async () => ((await running.browser.database()).directory ?? []).map(({ slug }) => slug);

it('is taken from a file, searched, and fills what a site does not say', async () => {
  const { browser, web } = running;
  web.forget();
  const page = await browser.extensionPage('dashboard.html#/directory');
  await page.read('The directory is not here yet.');
  await pickArchive(page, FIRST);
  await page.read('The directory is here: 2 records.');
  expect(await slugs()).toEqual(['maison', 'verlag']);
  expect(web.requests.filter(fromExtension)).toEqual([]);

  await page.fill('#directory-search', 'maison-beispiel');
  await page.read('One record');
  await page.click('.due-item');
  await page.read('datenschutz@maison-beispiel.de');
  await page.read('Somebody has checked this record.');
  await page.goto(`${browser.origin}/dashboard.html#/register/${SITE}`);
  await page.evaluate(() => location.reload());
  await page.read('Maison GmbH');
  await page.read('This controller is in the directory');
  await page.close();
});

it('stays as it was where the archive is damaged, cut off or something else', async () => {
  const page = await running.browser.extensionPage('dashboard.html#/directory');
  await page.read('Update the directory');
  const broken = SECOND.slice();
  broken[300] = (broken[300] ?? 0) ^ 0xff;
  for (const [bytes, said] of [
    [SECOND.subarray(0, SECOND.length - 20), 'The archive is damaged or incomplete.'],
    [new TextEncoder().encode('<!doctype html>'), 'This is not an archive'],
    [broken, 'The archive is damaged or incomplete.'],
  ] as const) {
    await pickArchive(page, bytes);
    await page.read(said);
    await page.read('Nothing was changed.');
    expect(await slugs()).toEqual(['maison', 'verlag']);
  }
  await page.close();
});

it('is cancelled, then updated from its one address, with one request and no cookie', async () => {
  const { browser, web } = running;
  web.forget();
  let letGo = () => {};
  answer = () =>
    new Promise((resolve) => {
      letGo = () => resolve({ body: Buffer.from(SECOND) });
    });
  const page = await browser.extensionPage('dashboard.html#/directory');
  await page.press('Download the newest one');
  await page.press('Cancel');
  await page.read('The update was cancelled. Nothing was changed.');
  letGo();
  expect(await slugs()).toEqual(['maison', 'verlag']);

  answer = async () => ({ body: Buffer.from(SECOND) });
  web.forget();
  await page.press('Download the newest one');
  await page.read('The directory is here: 3 records.');
  expect(await slugs()).toEqual(['kaufhaus', 'maison', 'verlag']);
  const asked = web.requests.filter(({ host }) => host === ORIGIN.host);
  expect(asked.map(({ path }) => path)).toEqual([ORIGIN.pathname]);
  await page.close();
  expect(await browser.errors()).toEqual([]);
});
