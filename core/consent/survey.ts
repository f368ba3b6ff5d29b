/**
 * What the page's own scripts say of consent, gathered in one visit to the page's world (page/consent/survey-page.ts).
 * All of it is the site's word; unknown until parsed.
 */
export type Survey = {
  /** What each adapter's `inspect` found, by platform; platforms that are not there are left out. */
  platforms: Record<string, unknown>;
  /** `TCData` of the IAB's TCF API, or undefined where there is none. */
  tcf?: unknown;
  /** Names of partners by number, of the list that the TCF's API gives once somebody chose; where it gives one. */
  vendors?: unknown;
  /** The answer to the GPP API's `ping`. */
  gpp?: unknown;
  /** Google Consent Mode: the commands `['consent', 'default' | 'update', {...}]` of the data layer, in order. */
  consentMode?: unknown;
};

/** Cookies and keys as a script sees them, plus what only the browser tells. Values are raw. */
export type StorageSnapshot = {
  /** As in `document.cookie`. */
  cookie: string;
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
};

/** What the page's world and the top frame say; `cookies` are those no script sees, by consent-like names only. */
export type SurveyAnswer = {
  /** In the frame that asks, and in the top frame where that is another. */
  frames: Survey[];
  /** The top frame's storage, where another frame asks. */
  top?: StorageSnapshot | undefined;
  httpOnly: { name: string; value: string }[];
  /**
   * Until when cookies last that a script sees, by name, in seconds since 1970: one that is written again with the same value
   * tells so by nothing else. Only names that may hold a choice.
   */
  expiries?: Record<string, number> | undefined;
};
