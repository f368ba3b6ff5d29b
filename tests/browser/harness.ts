import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, requireBrowsers } from '../../scripts/browsers.ts';
import type { LaunchOptions, TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';

export type { Row, TestBrowser } from './harness/browser.ts';
export { eventually, Surface } from './harness/surface.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Where `npm run build` leaves the extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return join(import.meta.dirname, '../../.output', BUILDS[name]);
}

/**
 * Starts a real browser with the built extension (or that of another folder, or none); installs the browser where it is missing and may be.
 * @throws Error when the browser is missing, or the extension was not built
 */
export async function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { withoutExtension?: boolean; extension?: string },
): Promise<TestBrowser> {
  const { withoutExtension = false, extension = builtExtension(name), ...rest } = options;
  const found = await requireBrowsers([name]);
  if (!withoutExtension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`The extension is not built for ${name}: run npm run build.`);
  }
  return LAUNCH[name](found[name], { ...rest, extension: withoutExtension ? undefined : extension });
}
