import type { CDPSession } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Surface } from './surface.ts';

export type LaunchOptions = {
  /** The built extension's folder; none starts the browser without it. */
  extension: string | undefined;
  ports: { http: number; https: number; proxy: number };
  /** A window to look at, where there is a display. */
  visible?: boolean;
  /** The extension is allowed in private windows, as a person may allow it. */
  privateWindows?: boolean;
  /** Language of the browser, `fr`. */
  language?: string;
};

/** A real browser with the extension, the same to a test whichever it is. */
export type TestBrowser = {
  name: BrowserName;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Opens a tab and waits until it has loaded. */
  open(url: string): Promise<Surface>;
  /** Opens a tab in a private window. */
  openPrivate(url: string): Promise<Surface>;
  /** The tab whose address has this in it, once there is one: a page that the extension opened. */
  opened(part: string): Promise<Surface>;
  /** Presses the extension's button in the toolbar while that tab is in front, and gives the popup that opens. */
  popup(on: Surface): Promise<Surface>;
  /** Opens a page of the extension in a tab, `dashboard.html#/requests`. */
  extensionPage(path: string): Promise<Surface>;
  /** Every row the extension has stored, by table; empty while it has stored nothing. */
  database(): Promise<Record<string, Row[]>>;
  /** A file that was downloaded, once it is complete. */
  downloaded(name: RegExp): Promise<string>;
  /** What went wrong in the extension since the start: uncaught errors and logged ones, in whichever of its parts. */
  errors(): Promise<string[]>;
  /** What the browser measures of a tab, by its own protocol; Chromium alone. */
  devtools?(on: Surface): Promise<CDPSession>;
  /** Stops the extension's background, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Comes when the person closes the browser. */
  untilClosed(): Promise<void>;
  /** Leaves no process and no folder. */
  close(): Promise<void>;
};

// A row is whatever a table holds; a test that reads one says what it expects of it.
export type Row = Record<string, unknown>;
