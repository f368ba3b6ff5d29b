import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../core/ids.ts';
import type { LetterFonts } from '../flows/letter-pdf.ts';
import type { DirectoryProgress, DirectoryUpdate } from '../flows/update-directory.ts';
import type { ask } from '../messaging/tell.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** What a view needs of the browser. Built once in each entrypoint's main.tsx, so that views know no browser. */
export type Services = {
  database: HabeasDatabase;
  /** Keeps an error that was caught, for the person to see under About. */
  note: (error: unknown) => void;
  /** The extension's version, `0.1.0`. */
  version: string;
  browser: 'chrome' | 'firefox';
  /** The browser's languages, preferred first. */
  languages: readonly string[];
  now: () => Date;
  /** Asks the background; see messaging/protocol.ts. */
  ask: typeof ask;
  /** The tab the popup was opened on; undefined elsewhere. */
  activeTabId: () => Promise<number | undefined>;
  reloadTab: (tabId: number) => Promise<void>;
  /** Lets refusing rest on a site in that tab until it is closed; undefined: no longer. */
  restInTab: (tabId: number, site: Site | undefined) => Promise<void>;
  /** Opens the dashboard at a route (`#/letters/…`) in a tab, an open dashboard first. */
  openDashboard: (route: string) => Promise<void>;
  closePage: () => Promise<void>;
  copy: (text: string) => Promise<void>;
  download: (name: string, content: BlobPart, type: string) => void;
  print: () => void;
  /** The letter's two fonts, as they ship in the package. */
  fonts: () => Promise<LetterFonts>;
  /** The site a host belongs to, by the public suffix list; undefined when `text` names no host. */
  siteOf: (text: string) => Promise<Site | undefined>;
  /** Replaces the directory by the public archive, or by a file; never throws. Nothing changes where it fails. */
  updateDirectory: (
    source: 'archive' | Blob,
    work: { progress: (progress: DirectoryProgress) => void; signal: AbortSignal },
  ) => Promise<DirectoryUpdate>;
  /** Other domains of the organisation that a site belongs to, by the table in the package. */
  familyOf: (site: Site) => Promise<readonly string[]>;
  permissions: {
    /** Names of the manifest's permissions and host patterns that hold now. */
    granted: () => Promise<ReadonlySet<string>>;
    /** Asks the browser for access to every site, or to one. True when it was given. */
    requestHosts: (site?: Site) => Promise<boolean>;
    /** Opens the browser's own page on the extension, where it lets an extension do so. */
    openBrowserPage: (() => Promise<void>) | undefined;
  };
};

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider({ services, children }: { services: Services; children: ComponentChildren }) {
  return <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>;
}

/** @throws Error outside a ServicesProvider, which is a defect */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('no services: the entrypoint wraps its view in ServicesProvider');
  return services;
}
