import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../demo/sites.ts';
import { fromExtension } from '../../demo/web/record.ts';
import { inBrowser } from './in-browser.ts';

const running = inBrowser({ privateWindows: true });

describe('the built extension', () => {
  it('opens each of its pages without an error', async () => {
    for (const path of ['dashboard.html', 'welcome.html', 'popup.html']) {
      const page = await running.browser.extensionPage(path);
      expect(await page.evaluate(() => document.title)).not.toBe('');
      await page.close();
    }
    expect(await running.browser.errors()).toEqual([]);
  });

  it('opens its popup from the toolbar button, in a window no wider than 400 pixels', async () => {
    const page = await running.browser.open(`https://${HOSTS.withoutNotice}/`);
    const popup = await running.browser.popup(page);
    expect(await popup.url()).toContain('/popup.html');
    // The window grows with its content; where it does not stop in time, this waits in vain.
    await popup.until('a width between 360 and 400 pixels', () => innerWidth >= 360 && innerWidth <= 400);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await popup.evaluate(() => innerWidth)).toBeLessThanOrEqual(400);
    await popup.close();
    await page.close();
  });

  it('sends nothing of its own while pages are visited', async () => {
    running.web.forget();
    for (const host of [HOSTS.shop, HOSTS.news, HOSTS.association, HOSTS.withoutNotice]) {
      await (await running.browser.open(`https://${host}/`)).close();
    }
    expect(running.web.requests.length).toBeGreaterThan(4);
    expect(running.web.requests.filter(fromExtension)).toEqual([]);
  });

  it('goes on after its background was stopped', async () => {
    await running.browser.stopBackground();
    const page = await running.browser.open(`https://${HOSTS.withoutNotice}/`);
    const popup = await running.browser.popup(page);
    expect(await popup.evaluate(() => document.title)).not.toBe('');
    expect(await running.browser.errors()).toEqual([]);
    await popup.close();
    await page.close();
  });
});
