import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { type FirefoxChrome, firefoxChrome, openFirefoxPopup } from './firefox-chrome.ts';
import { pageHand } from './page-hand.ts';
import { bindToProcess, downloadedFile, makeProfile, type Profile } from './profile.ts';
import { readDatabase } from './read-database.ts';
import { eventually, Surface } from './surface.ts';

/** The extension's address in this Firefox; Firefox would otherwise draw one at random and tell nobody. */
const UUID = 'ba9ea5e0-5a1e-4bea-8d0c-0f0000000001';

/** Firefox under WebDriver BiDi, with the extension installed for the session and every host led to the local web. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  const { ports, visible = false } = options;
  const profile = await makeProfile(options.extension);
  const { extension } = profile;
  const id = extension && (await geckoId(extension));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile.folder,
    headless: !visible,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(id, ports, profile, options),
  });
  const close = bindToProcess(browser, profile);
  try {
    if (extension) await browser.installExtension(extension);
    if (id && options.privateWindows) await allowPrivateWindows(firefoxChrome(browser), id);
    return await testBrowser(browser, { id, close, downloaded: (name) => downloadedFile(profile, name) });
  } catch (error) {
    await close();
    throw error;
  }
}

/** « Run in private windows » of the add-on's page. Firefox takes it up when the extension starts again. */
async function allowPrivateWindows(chrome: FirefoxChrome, id: string): Promise<void> {
  await chrome.run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${id}');
    await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    await (await AddonManager.getAddonByID('${id}')).reload();
    return null;`);
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is not a build for Firefox`);
  return id;
}

function preferences(
  id: string | undefined,
  { proxy }: LaunchOptions['ports'],
  { downloads }: Profile,
  { language = 'en' }: LaunchOptions,
): Record<string, unknown> {
  return {
    ...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    // A manifest shown as text, so that its page has the extension's own origin.
    'devtools.jsonview.enabled': false,
    // The popup would close as soon as anything else is looked at.
    'ui.popup.disable_autohide': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.open_pdf_attachments_inline': false,
    'browser.download.alwaysOpenPanel': false,
    'pdfjs.disabled': true,
    'browser.helperApps.neverAsk.saveToDisk':
      'application/pdf,message/rfc822,text/plain,application/octet-stream,text/calendar,application/json',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'security.OCSP.enabled': 0,
  };
}

async function testBrowser(
  browser: Browser,
  { id, close, downloaded }: Pick<TestBrowser, 'close' | 'downloaded'> & { id: string | undefined },
): Promise<TestBrowser> {
  const chrome = firefoxChrome(browser);
  const origin = `moz-extension://${UUID}`;
  const pages = new WeakMap<Surface, Page>();
  const surface = (page: Page, waitForLoad = true): Surface => {
    const made = new Surface(pageHand(page, { waitForLoad }));
    pages.set(made, page);
    return made;
  };
  // Puppeteer is not told where the extension's own pages are; the browser itself is asked.
  const tab = async (what: string, matches: (url: string) => boolean) => {
    const found = await eventually(
      what,
      async () => (await chrome.tabs()).find(({ url }) => matches(url)),
      async () => `there are: ${(await chrome.tabs()).map(({ url }) => url).join(', ')}`,
    );
    const page = await eventually(what, async () =>
      (await browser.pages()).find((each) => contextOf(each) === found.context),
    );
    return surface(page, !found.url.startsWith(origin));
  };
  const extensionPage = async (path: string) => {
    const opened = surface(await browser.newPage(), false);
    await opened.goto(`${origin}/${path}`);
    await opened.until(
      `${path} to load`,
      (url) => location.href.startsWith(url) && document.readyState === 'complete',
      `${origin}/${path.split('#')[0]}`,
    );
    return opened;
  };
  const reader = id ? await extensionPage('manifest.json') : undefined;

  return {
    name: 'firefox',
    version: await browser.version(),
    origin,
    open: async (url) => {
      const opened = surface(await browser.newPage());
      await opened.goto(url);
      return opened;
    },
    openPrivate: async (url) => {
      const before = new Set(await browser.pages());
      await chrome.run('OpenBrowserWindow({ private: true }); return null');
      const page = await eventually('a private window', async () =>
        (await browser.pages()).find((each) => !before.has(each) && each.url() === 'about:privatebrowsing'),
      );
      const opened = surface(page);
      await opened.goto(url);
      return opened;
    },
    opened: (part) => tab(`a tab on ${part}`, (url) => url.includes(part)),
    popup: async (on) => {
      const page = pages.get(on);
      if (!page || !id) throw new Error('the popup opens on a tab of this browser, with the extension in it');
      await page.bringToFront();
      const popup = await openFirefoxPopup(chrome, {
        extensionId: id,
        popupUrl: `${origin}/popup.html`,
        tabContext: contextOf(page),
      });
      const opened = new Surface(popup);
      await opened.until('the popup to load', () => document.readyState === 'complete');
      return opened;
    },
    extensionPage,
    database: async () => (reader ? readDatabase(reader) : {}),
    downloaded,
    errors: () => errorsOf(chrome, origin),
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    stopBackground: async () => {
      await chrome.run(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return null`);
    },
    close,
  };
}

/** The name BiDi has for a tab. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * What the browser's own console holds of the extension's scripts: errors, and what was logged as one. Left out are
 * Firefox's own four remarks on a page that was closed or left while its content script waited for an answer; and the
 * polyfill's, on a page of the extension that was closed while it loaded, and so had lost its interface.
 */
function errorsOf(chrome: FirefoxChrome, origin: string): Promise<string[]> {
  return chrome.run<string[]>(`
    const origin = ${JSON.stringify(origin)};
    const errors = Services.console.getMessageArray().flatMap((message) =>
      message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
      message.sourceName?.startsWith(origin) &&
      !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)|This script should only be loaded in a browser extension/.test(message.errorMessage) ? [message.sourceName + ': ' + message.errorMessage] : []);
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const logged = storage.getEvents().flatMap((event) =>
      event.level === 'error' && event.filename?.startsWith(origin)
        ? [event.filename + ': ' + Array.from(event.arguments, String).join(' ')] : []);
    return [...errors, ...logged];`);
}
