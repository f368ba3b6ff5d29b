import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch, type Surface, type TestBrowser } from '../../tests/browser/harness.ts';

export const ARMS = ['none', 'autoconsent', 'habeas'] as const;
export type ArmName = (typeof ARMS)[number];

/** What an extension says of how a banner ended: an outcome of Habeas’s receipts, or what autoconsent’s button shows. */
export type Told = {
  outcome: string;
  way?: string | undefined;
  platform?: string | undefined;
  tookMs?: number | undefined;
};

export type Arm = {
  /** An arm's name, or that of the extension whose folder was given. */
  name: string;
  browser: TestBrowser;
  /** What the extension told of the site on one of these hosts so far; undefined where it said nothing. */
  told(hosts: readonly string[], surface: Surface): Promise<Told | undefined>;
  /** Whether it writes a receipt, which is waited for. */
  writesReceipts: boolean;
};

type Ports = { http: number; https: number; proxy: number };

const AUTOCONSENT = join(import.meta.dirname, '../../node_modules/@duckduckgo/autoconsent/dist/addon-mv3');

/**
 * autoconsent’s own extension as it refuses best: it opts out by itself; its heuristic presses refusals and nothing else
 * (its default, `tier1`, also presses OK); its generated rules are on; rules that only hide a banner are off, since what is
 * hidden is not refused; it looks again when the page changes. It logs nothing, which would cost it time.
 */
const REFUSES_BEST = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: true,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: true,
  enablePopupMutationObserver: true,
  heuristicMode: 'reject',
  performanceLoggingEnabled: false,
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};

/** Starts the browser of an arm. `extension` is the folder of the extension to measure, for the arm of Habeas. */
export async function startArm(
  name: ArmName,
  browser: BrowserName,
  ports: Ports,
  extension: string | undefined,
): Promise<Arm> {
  if (name === 'none') {
    return {
      name,
      browser: await launch(browser, { ports, withoutExtension: true }),
      told: async () => undefined,
      writesReceipts: false,
    };
  }
  if (name === 'habeas') {
    const started = await launch(browser, { ports, ...(extension !== undefined && { extension }) });
    const own = extension === undefined ? 'Habeas' : nameOf(extension);
    // Another extension leaves no receipt that could be waited for.
    return own.startsWith('Habeas') ? habeasArm(started) : { ...habeasArm(started), name: own, writesReceipts: false };
  }
  const started = await launch(browser, { ports, extension: AUTOCONSENT });
  const page = await started.extensionPage('popup.html');
  await page.evaluate(async (config) => {
    type Api = { storage: { local: { set(values: object): Promise<void> } } };
    await (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ config });
  }, REFUSES_BEST);
  return { name, browser: started, told: (_, surface) => titleOfButton(page, surface), writesReceipts: false };
}

/** A browser with Habeas in it, whose receipts tell. */
export function habeasArm(browser: TestBrowser): Arm {
  return { name: 'habeas', browser, told: (hosts) => lastReceipt(browser, hosts), writesReceipts: true };
}

/** The extension's own name, as its manifest or the messages of its first language tell it. */
function nameOf(extension: string): string {
  const read = <Content>(file: string) => JSON.parse(readFileSync(join(extension, file), 'utf8')) as Content;
  const { name, default_locale = 'en' } = read<{ name: string; default_locale?: string }>('manifest.json');
  const key = /^__MSG_(\w+)__$/.exec(name)?.[1];
  if (key === undefined) return name;
  return read<Record<string, { message: string }>>(`_locales/${default_locale}/messages.json`)[key]?.message ?? name;
}

async function lastReceipt(browser: TestBrowser, hosts: readonly string[]): Promise<Told | undefined> {
  const { receipts = [] } = await browser.database();
  const own = receipts.filter(({ host }) => hosts.includes(String(host)));
  const last = own.sort((a, b) => String(a.at).localeCompare(String(b.at))).at(-1);
  return last && (last as Told);
}

/** autoconsent writes what it did on its button: “Opt out successful! (klaro)”. */
async function titleOfButton(page: Surface, surface: Surface): Promise<Told | undefined> {
  const url = await surface.url().catch(() => '');
  const title = await page.evaluate(async (wanted) => {
    type Api = {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      action: { getTitle(of: { tabId: number }): Promise<string> };
    };
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find((each) => each.url === wanted);
    return tab && (await action.getTitle({ tabId: tab.id }));
  }, url);
  if (!title) return undefined;
  return { outcome: /successful|complete|Verified/.test(title) ? 'refused' : 'nothing', platform: title };
}
