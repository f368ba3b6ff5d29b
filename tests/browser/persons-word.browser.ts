import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html, type Site } from '../../demo/web/site.ts';
import { eventually, type Surface } from './harness.ts';
import { inBrowser } from './in-browser.ts';

/** A banner of nobody's make that remembers nothing, so that every load asks; each press stands in the title. */
const PAGE = `<!doctype html><html lang="fr"><head><title>…</title></head><body><h1>Une page</h1>
<div role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1rem">
<p>Ce site et ses partenaires utilisent des cookies pour mesurer l’audience.</p>
<button id="accept">Tout accepter</button> <button id="refuse">Tout refuser</button></div>
<script>document.title = 'pressed:'; addEventListener('click', (event) => { document.title += event.target.id; }, true);</script>
</body></html>`;

// Sites of their own each, since what a person says holds for the site.
const [VISIT, CHOICE, WORD, PROOF] = [
  'visite-exemple.fr',
  'choix-exemple.fr',
  'parole-exemple.fr',
  'preuve-exemple.fr',
] as const;
const sites: Site[] = [VISIT, CHOICE, WORD, PROOF].map((host) => ({ host, answer: () => html(PAGE) }));

const running = inBrowser({ sites });

describe('the person’s word', () => {
  it('“this visit” rests until it is taken back', async () => {
    const page = await refused(VISIT);
    await inPopup(page, 'Choose differently here', 'This visit', 'Refusing is paused for this visit');
    expect(await afterReload(page)).toBe('pressed:');
    await inPopup(page, undefined, 'Resume refusing', 'Refusing is on here');
    await page.evaluate(() => location.reload());
    await page.until('the refusal', () => document.title === 'pressed:refuse');
    await receiptsOf(VISIT, 2);
    await page.close();
  });

  it('“let me choose” presses nothing any more', async () => {
    const page = await refused(CHOICE);
    await inPopup(page, 'Choose differently here', 'Let me choose on this site', 'Here, you choose');
    expect(await afterReload(page)).toBe('pressed:');
    await page.close();
  });

  it('“that was not a refusal” leaves that button alone', async () => {
    const page = await refused(WORD);
    await inPopup(
      page,
      'How was this done?',
      'That was not a refusal: “Tout refuser”',
      'You said that a button clicked here was not a refusal.',
    );
    expect(await afterReload(page)).toBe('pressed:');
    await page.close();
  });
});

it('a refusal is found again, read whole and kept as two files', async () => {
  const { browser } = running;
  const site = await refused(PROOF);
  const page = await browser.extensionPage('dashboard.html#/refusals');
  await page.press(PROOF);
  await page.read(`Receipt: ${PROOF}`);
  await page.read('“Tout refuser”: refusal.');
  await page.press('JSON file');
  const record = JSON.parse(readFileSync(await browser.downloaded(/\.json$/), 'utf8')) as {
    records: Record<string, unknown>[];
  };
  expect(record.records).toMatchObject([{ schema_version: 'habeas-receipt-1', event: { event_state: 'unconfirmed' } }]);
  await page.press('Save as a page');
  const kept = readFileSync(await browser.downloaded(/\.html$/), 'utf8');
  expect(kept).toContain('Tout refuser');
  expect(kept).not.toMatch(/<script/i);
  await page.close();
  await site.close();
  expect(await browser.errors()).toEqual([]);
});

/** Opens the site and waits until Habeas has refused there. */
async function refused(host: string): Promise<Surface> {
  const page = await running.browser.open(`https://${host}/`);
  await page.until('the refusal', () => document.title === 'pressed:refuse');
  await receiptsOf(host, 1);
  return page;
}

/** Waits for so many receipts, which end what the background does at a refusal. */
async function receiptsOf(host: string, count: number): Promise<void> {
  await eventually(`${count} receipts of ${host}`, async () => {
    const { receipts = [] } = await running.browser.database();
    return receipts.filter((receipt) => receipt.host === host).length >= count;
  });
}

async function inPopup(page: Surface, fold: string | undefined, press: string, then: string): Promise<void> {
  const popup = await running.browser.popup(page);
  await popup.see('.popup-foot button');
  if (fold !== undefined) await popup.press(fold);
  await popup.press(press);
  await popup.read(then);
  await popup.close();
}

/** What was pressed once the page was loaded anew and had the time in which Habeas would have acted. */
async function afterReload(page: Surface): Promise<string> {
  await page.evaluate(() => {
    document.title = 'old';
    location.reload();
  });
  await page.until('the new page', () => document.title.startsWith('pressed:'));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return page.evaluate(() => document.title);
}
