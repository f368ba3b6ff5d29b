import type { Answer } from '../../demo/web/site.ts';
import type { HostLanguage } from './host-text.ts';

/** What a page and its frame have stored: cookies that scripts may read, and localStorage; values as they stand there. */
export type Stored = { cookies: ReadonlyMap<string, string>; local: ReadonlyMap<string, string> };

/** What the library itself stored, and the names of the optional purposes that are granted in it. */
export type Choice = { choice: 'none' | 'refused' | 'partial' | 'accepted'; granted: string[] };

/**
 * Where and when the banner comes: with the page, three seconds later, after an in-page navigation; in a frame of the same
 * origin, of another host of the site, of another site; in a shadow root.
 */
export type Placement =
  | 'document'
  | 'late'
  | 'navigation'
  | 'frame'
  | 'sister frame'
  | 'foreign frame'
  | 'open shadow'
  | 'closed shadow';

/** One configuration of a library. */
export type BannerPage = {
  /** Kebab-case, begins with the library; the page's host is made of it. */
  id: string;
  language: HostLanguage;
  place?: Placement;
  /** The banner once it is laid out, where the library has another than usual. */
  banner?: string;
  /** Style sheets and scripts by address, `/vendor/klaro/dist/klaro.js`, in this order. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** HTML that the site itself holds for the banner, and CSS of the site. */
  markup?: string;
  css?: string;
  /**
   * What the site's own script does then. `home` is the element in which the banner may stand: the body, or a box inside
   * the shadow root; `moveHome(selector)` takes what the library put into the body there, as soon as it is there; `load(src)` adds a script.
   */
  start?: string;
  /**
   * The controls a hand presses, in order: a selector, or `=` and the words on the control. Without `refuse` the banner
   * offers no refusal.
   */
  accept: readonly string[];
  refuse?: readonly string[];
  /** It offers to pay in place of accepting. */
  pays?: boolean;
  /** The refusal takes one press on the first layer. */
  firstLayer?: boolean;
  /** The page loads itself anew once a choice is made. */
  reloads?: boolean;
  /** Other pages of the site by path, drawn as the first one is, with a part of their own in place of the banner's. */
  further?: Readonly<Record<string, Pick<BannerPage, 'markup' | 'start'>>>;
  /** What the site's server answers besides. */
  answer?: Answer;
};

/** A consent library from npm, and how to read what it stored. */
export type BannerLibrary = {
  /** As its package is called. */
  name: string;
  /** Packages of which the page loads files. */
  packages: readonly string[];
  /** The banner's element, once it is laid out. */
  banner: string;
  /** A module that exports what the page needs; it is bundled and stands at `/bundle.js` as the global `bundled`. */
  bundle?: string;
  /** Reads the choice from what the library stored, and from nothing else. */
  read: (stored: Stored) => Choice;
  pages: readonly BannerPage[];
};

/** A banner that a site made for itself. */
export type HandmadePage = BannerPage & Required<Pick<BannerPage, 'banner'>> & Pick<BannerLibrary, 'read'>;

/** Banners that sites made for themselves in one manner. */
export type HandmadeFamily = { name: string; pages: readonly HandmadePage[] } & Pick<BannerLibrary, 'bundle'>;

/** The choice in a value that is one word; any other value is none. */
export function choiceByWord(value: string | undefined, words: { accepted: string; refused: string }): Choice {
  if (value === words.refused) return choiceOf([['cookies', false]]);
  return value === words.accepted ? choiceOf([['cookies', true]]) : NO_CHOICE;
}

/** The choice in a record of purposes, each granted where its field is `true` or `1`. */
export function choiceOfRecord(record: Record<string, unknown> | undefined, purposes: readonly string[]): Choice {
  if (record === undefined) return NO_CHOICE;
  return choiceOf(purposes.map((name) => [name, record[name] === true || Number(record[name]) === 1]));
}

/** The choice in a list of optional purposes, each granted or not. */
export function choiceOf(purposes: Iterable<readonly [name: string, granted: boolean]>): Choice {
  const all = [...purposes];
  const granted = all.filter(([, on]) => on).map(([name]) => name);
  if (all.length === 0) return { choice: 'none', granted };
  return { choice: granted.length === 0 ? 'refused' : granted.length === all.length ? 'accepted' : 'partial', granted };
}

export const NO_CHOICE: Choice = { choice: 'none', granted: [] };

/** A value that was stored as JSON, percent-encoded or not; undefined where there is none. */
export function json<Value>(value: string | undefined): Value | undefined {
  if (value === undefined || value === '') return undefined;
  return JSON.parse(value.includes('%') ? decodeURIComponent(value) : value) as Value;
}
