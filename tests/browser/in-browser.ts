import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { Site } from '../../demo/web/site.ts';
import { type LocalWeb, startWeb } from '../../demo/web.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch, type TestBrowser } from './harness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this run of the file is for; see vitest.browser.config.ts. */
    browser: BrowserName;
  }
}

export type Running = { browser: TestBrowser; web: LocalWeb };

/** Starts the local web (or other `sites`) and the browser under test before the file's tests, and ends both after them. */
export function inBrowser({
  sites,
  eachTime = false,
  ...options
}: Omit<Parameters<typeof launch>[1], 'ports'> & {
  sites?: readonly Site[];
  /** A fresh browser for each test, and for each time a test is tried again. */
  eachTime?: boolean;
} = {}): Running {
  const running = {} as Running;
  const [before, after] = eachTime ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(async () => {
    running.web = await startWeb(sites);
    running.browser = await launch(inject('browser'), { ...options, ports: running.web.ports });
  });
  after(async () => {
    await running.browser?.close();
    await running.web?.stop();
  });
  return running;
}
