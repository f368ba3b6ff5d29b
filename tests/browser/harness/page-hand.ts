import type { Page } from 'puppeteer-core';
import type { Hand } from './surface.ts';

/** A tab under puppeteer. `waitForLoad` is off for the extension's own pages in Firefox, whose load is not reported. */
export function pageHand(page: Page, { waitForLoad }: { waitForLoad: boolean }): Hand {
  return {
    evaluate: async (expression) => (await page.evaluate(expression)) as string | undefined,
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
    show: () => page.bringToFront(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: waitForLoad ? 'load' : [] });
    },
    close: () => page.close(),
  };
}
