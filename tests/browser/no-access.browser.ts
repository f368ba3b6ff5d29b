import { expect, inject, it } from 'vitest';
import { french } from '../../demo/french.ts';
import { HOSTS } from '../../demo/sites.ts';
import type { TestBrowser } from './harness.ts';
import { inBrowser } from './in-browser.ts';

const running = inBrowser({ language: 'fr' });

/** Withdraws access to sites the way a person does: on the browser's page of extensions, or on the add-on's permissions. */
const WITHDRAW: Record<TestBrowser['name'], (browser: TestBrowser) => Promise<void>> = {
  chromium: async (browser) => {
    const extensions = await browser.open('chrome://extensions/');
    await extensions.evaluate(async (extensionId) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
        }
      ).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      return null;
    }, new URL(browser.origin).host);
    await extensions.close();
  },
  firefox: async (browser) => {
    const page = await browser.extensionPage('dashboard.html');
    await page.evaluate(async () => {
      const { permissions } = (
        globalThis as unknown as { browser: { permissions: { remove(what: object): Promise<boolean> } } }
      ).browser;
      return permissions.remove({ origins: ['<all_urls>'] });
    });
    await page.close();
  },
};

it('says so where access is withdrawn, and still finds the controller and begins a letter', async () => {
  const { browser } = running;
  await WITHDRAW[inject('browser')](browser);

  const page = await browser.open(`https://${HOSTS.shop}/`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  // Nothing of ours ran there: the library still waits for a choice.
  expect(await page.evaluate(() => document.cookie)).toContain('wait');

  // Chromium spends the first press on letting the extension into the tab, and asks that the page be loaded again, since
  // the sentinel would have been there from its start; the next press opens the popup.
  const popup = await browser.popup(page).catch(async () => {
    await page.goto(`https://${HOSTS.shop}/`);
    return browser.popup(page);
  });
  await popup.read(french('popup-no-access'));
  await popup.press(french('controller-find'));
  await popup.read('Atelier des Marées SARL');
  await popup.press(french('popup-ask'));
  await popup.press(french('popup-confirm-go'));
  const letter = await browser.opened('/dashboard.html#/letters/');
  await letter.read('Atelier des Marées SARL');
  expect(await browser.errors()).toEqual([]);
});
