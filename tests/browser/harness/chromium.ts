import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { hostRules } from '../../../demo/web.ts';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { pageHand } from './page-hand.ts';
import { bindToProcess, downloadedFile, makeProfile } from './profile.ts';
import { readDatabase } from './read-database.ts';
import { eventually, Surface } from './surface.ts';

/** Chromium or one of its family, with the extension installed unpacked and every host led to the local web. */
export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  const { ports, visible = false, privateWindows = false, language = 'en' } = options;
  const profile = await makeProfile(options.extension);
  const { extension } = profile;
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile.folder,
    headless: !visible,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(extension !== undefined && {
      enableExtensions: [extension],
      extensionsEnabledInIncognito: privateWindows ? [extension] : [],
    }),
    downloadBehavior: { policy: 'allow', downloadPath: profile.downloads },
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium asks Google what the fields of a form mean, which would look like a request of the extension's.
      '--disable-features=AutofillServerCommunication',
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      // Without a display the screen would be 800 by 600, too small for the window, and would cut the popup off.
      ...(visible ? [] : ['--screen-info={1600x1200}']),
      '--ozone-platform-hint=auto',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--host-resolver-rules=${hostRules(ports)}`,
    ],
  });
  const close = bindToProcess(browser, profile);
  try {
    return await testBrowser(browser, { extension, close, downloaded: (name) => downloadedFile(profile, name) });
  } catch (error) {
    await close();
    throw error;
  }
}

async function testBrowser(
  browser: Browser,
  { extension, close, downloaded }: Pick<TestBrowser, 'close' | 'downloaded'> & { extension: string | undefined },
): Promise<TestBrowser> {
  const pages = new WeakMap<Surface, Page>();
  const surface = (page: Page): Surface => {
    const made = new Surface(pageHand(page, { waitForLoad: true }));
    pages.set(made, page);
    return made;
  };
  const target = (what: string, matches: (target: Target) => boolean) =>
    eventually(
      what,
      async () => browser.targets().find(matches),
      async () =>
        `there are: ${browser
          .targets()
          .map((each) => each.url())
          .join(', ')}`,
    );
  const tab = async (what: string, matches: (url: string) => boolean) =>
    surface(await (await target(what, (each) => each.type() === 'page' && matches(each.url()))).asPage());

  // The browser lists an extension a moment after it has installed it.
  const installed =
    extension === undefined
      ? undefined
      : await eventually('the extension to be installed', async () =>
          [...(await browser.extensions()).values()].find(({ path }) => path === extension),
        );
  const origin = installed ? `chrome-extension://${installed.id}` : 'chrome-extension://none';
  // Errors are collected by the browser itself, which knows of those that happen before anyone listens.
  const manager = await browser.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  // A file without scripts on the extension's origin: from here the database is read.
  const reader = installed ? await browser.newPage() : undefined;
  await reader?.goto(`${origin}/manifest.json`);
  const worker = async () => {
    const found = await target(
      'the background',
      (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
    );
    return found.worker();
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    origin,
    open: async (url) => {
      const opened = surface(await browser.newPage());
      await opened.goto(url);
      return opened;
    },
    openPrivate: async (url) => {
      await (await worker())?.evaluate(
        (address) => (globalThis as unknown as ExtensionWorld).chrome.windows.create({ incognito: true, url: address }),
        url,
      );
      const opened = await tab(`a private window on ${url}`, (each) => each === url);
      await opened.until('the page to load', () => document.readyState === 'complete');
      return opened;
    },
    opened: (part) => tab(`a tab on ${part}`, (url) => url.includes(part)),
    popup: async (on) => {
      const page = pages.get(on);
      if (!page || !installed) throw new Error('the popup opens on a tab of this browser, with the extension in it');
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
      const popup = await target('the popup', (each) => each.url().startsWith(`${origin}/popup.html`));
      return surface(await popup.asPage());
    },
    extensionPage: async (path) => {
      const opened = surface(await browser.newPage());
      await opened.goto(`${origin}/${path}`);
      return opened;
    },
    devtools: async (on) => {
      const page = pages.get(on);
      if (!page) throw new Error('measured is a tab of this browser');
      return page.createCDPSession();
    },
    database: async () => (reader ? readDatabase(surface(reader)) : {}),
    downloaded,
    errors: async () => {
      if (!installed) return [];
      const info = (await manager.evaluate(
        `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(installed.id)})`,
      )) as ExtensionInfo;
      return [...info.manifestErrors, ...info.runtimeErrors].map(({ message, source }) => `${source}: ${message}`);
    },
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    stopBackground: async () => void (await (await worker())?.close()),
    close,
  };
}

type ExtensionWorld = {
  chrome: { windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> } };
};
type ExtensionInfo = Record<'manifestErrors' | 'runtimeErrors', { message: string; source: string }[]>;
