import { Buffer } from 'node:buffer';
import type { Browser } from 'puppeteer-core';
import { eventually, type Hand } from './surface.ts';

/** Firefox's own window, from within: started with `--remote-allow-system-access`, BiDi reaches it. */
export type FirefoxChrome = {
  /** Runs a function body in the browser's window of a tab; `window` is that window. Gives what it returns. */
  run<Result>(body: string, tabContext?: string): Promise<Result>;
  /** Every tab by BiDi's name for it, with its address as it is now. */
  tabs(): Promise<{ context: string; url: string }[]>;
};

type BidiConnection = { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
type Context = { context: string; clientWindow: string; url: string };

export function firefoxChrome(browser: Browser): FirefoxChrome {
  // Puppeteer drives Firefox over this connection and has no words of its own for the browser's windows.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const contexts = async (scope: 'chrome' | 'content'): Promise<Context[]> => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': scope });
    return result.contexts as Context[];
  };
  const windowOf = async (tabContext: string | undefined): Promise<string> => {
    const windows = (await contexts('chrome')).filter(({ url }) => url.endsWith('/browser.xhtml'));
    const tab = tabContext && (await contexts('content')).find(({ context }) => context === tabContext);
    const found = tab ? windows.find(({ clientWindow }) => clientWindow === tab.clientWindow) : windows[0];
    if (!found) throw new Error('Firefox has no window for that tab');
    return found.context;
  };
  return {
    tabs: () => contexts('content'),
    run: async <Result>(body: string, tabContext?: string) => {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
        target: { context: await windowOf(tabContext) },
        awaitPromise: true,
      });
      if (result.type === 'exception') {
        throw new Error((result.exceptionDetails as { text: string }).text);
      }
      const { value } = result.result as { value?: string };
      return (value === undefined ? undefined : JSON.parse(value)) as Result;
    },
  };
}

const POPUP = `document.querySelector('browser[webextension-view-type="popup"]')`;

const CLOSE = `${POPUP}?.closest('panel')?.hidePopup()`;

/**
 * The popup of the toolbar button, opened as a press of the button opens it. BiDi does not list it among its pages, so it is
 * worked from the window it hangs on: scripts run in it by a frame script, clicks and keys are the window's own.
 */
export async function openFirefoxPopup(
  chrome: FirefoxChrome,
  { extensionId, popupUrl, tabContext }: { extensionId: string; popupUrl: string; tabContext: string },
): Promise<Hand> {
  const run = <Result>(body: string) => chrome.run<Result>(body, tabContext);
  const inPopup = <Result>(body: string) =>
    run<Result>(`
      const popup = ${POPUP};
      if (!popup) throw new Error('the popup is closed');
      const name = 'habeas-test:' + Math.random();
      return await new Promise((resolve, reject) => {
        // A popup that is just changing its process takes the script and never answers.
        setTimeout(() => reject(new Error('the popup does not answer')), 3_000);
        popup.messageManager.addMessageListener(name, ({ data }) =>
          'error' in data ? reject(new Error(data.error)) : resolve(data.value));
        popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(
          '(async () => { try {' +
          '  const value = await (async () => {' + ${JSON.stringify(body)} + '})();' +
          '  sendAsyncMessage(' + JSON.stringify(name) + ', { value });' +
          '} catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }); } })()'), false);
      });`);

  // A press of the button closes a popup that is open.
  await run(`${CLOSE}; return null`);
  await eventually('the popup before to close', () => run<boolean>(`return !${POPUP}`));
  await run(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  await eventually('the popup', () =>
    run<boolean>(`return ${POPUP}?.currentURI?.spec.startsWith(${JSON.stringify(popupUrl)})`),
  );

  const evaluate = (expression: string) =>
    inPopup<string | undefined>(`
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      return await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);`);
  return {
    evaluate,
    clickAt: async (x, y) => {
      await inPopup(`
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {});
        }`);
    },
    type: async (text) => {
      for (const key of text) await pressKey(inPopup, key);
    },
    press: (key) => pressKey(inPopup, key),
    screenshot: async () =>
      Buffer.from(
        await run<string>(`
          const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          canvas.getContext('2d').drawImage(picture, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`),
        'base64',
      ),
    show: async () => {},
    goto: async () => {
      throw new Error('a popup goes nowhere');
    },
    close: async () => {
      await run(`${CLOSE}; return null`);
    },
  };
}

async function pressKey(inPopup: (body: string) => Promise<unknown>, key: string): Promise<void> {
  const code = ['Tab', 'Enter', 'Escape', 'Backspace'].includes(key) ? `, keyCode: KEYS[key]` : '';
  await inPopup(`
    const KEYS = { Tab: 9, Enter: 13, Escape: 27, Backspace: 8 };
    const key = ${JSON.stringify(key)};
    const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!hand.beginInputTransactionForTests(content)) throw new Error('the popup takes no keys');
    const event = new content.KeyboardEvent('', { key${code} });
    hand.keydown(event);
    hand.keyup(event);`);
}
