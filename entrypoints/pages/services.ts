import { browser } from 'wxt/browser';
import type { Services } from '../../components/services.tsx';
import { familyFinder, type Organisations } from '../../core/consent/third-parties.ts';
import { ask } from '../../messaging/tell.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { noteOn } from '../background/tab-notes.ts';
import { runDirectoryWorker } from './run-directory-worker.ts';

/** What the extension's pages need of the browser, built from it. */
export function servicesOf(database: HabeasDatabase, note: Services['note']): Services {
  const { version } = browser.runtime.getManifest();
  const firefox = import.meta.env.BROWSER === 'firefox';
  return {
    database,
    note,
    version,
    browser: firefox ? 'firefox' : 'chrome',
    languages: navigator.languages,
    now: () => new Date(),
    ask,
    activeTabId: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    reloadTab: (tabId) => browser.tabs.reload(tabId),
    restInTab: (tabId, site) =>
      noteOn(tabId, ({ restsOn: _, ...notes }) => (site === undefined ? notes : { ...notes, restsOn: site })),
    openDashboard,
    closePage,
    copy: (text) => navigator.clipboard.writeText(text),
    download,
    print: () => window.print(),
    fonts: async () => {
      const [regular, bold] = await Promise.all([fontFile('regular'), fontFile('bold')]);
      return { regular, bold };
    },
    siteOf: async (text) => {
      // The public suffix list is large, and only wanted where an address is typed.
      const { siteOf } = await import('../background/site-of.ts');
      const page = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
      return page?.host.includes('.') ? page.site : undefined;
    },
    updateDirectory: (source, work) => runDirectoryWorker(source, { ...work, note }),
    familyOf: async (site) => {
      const answer = await fetch('/organisations.json');
      return familyFinder((await answer.json()) as Organisations)(site);
    },
    permissions: {
      granted: async () => {
        const { permissions = [], origins = [] } = await browser.permissions.getAll();
        const everywhere = await browser.permissions.contains({ origins: ['<all_urls>'] });
        return new Set<string>([...permissions, ...origins, ...(everywhere ? ['<all_urls>'] : [])]);
      },
      requestHosts: (site) =>
        browser.permissions.request({
          origins: site === undefined ? ['<all_urls>'] : [`*://${site}/*`, `*://*.${site}/*`],
        }),
      openBrowserPage: firefox
        ? undefined
        : async () => {
            await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
          },
    },
  };
}

/** Leads to a route of the dashboard: in the tab that already shows it, else in a new one. The popup closes after. */
async function openDashboard(route: string): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const tabs = await browser.tabs.query({ currentWindow: true });
  const open = tabs.find(({ url }) => url !== undefined && url.split('#')[0] === page);
  if (open?.id === undefined) await browser.tabs.create({ url: `${page}${route}` });
  else await browser.tabs.update(open.id, { active: true, url: `${page}${route}` });
  if (location.pathname === '/popup.html') window.close();
}

async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function fontFile(weight: 'regular' | 'bold'): Promise<ArrayBuffer> {
  const answer = await fetch(`/fonts/noto-serif-${weight}.ttf`);
  return answer.arrayBuffer();
}
