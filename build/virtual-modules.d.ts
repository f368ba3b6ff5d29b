declare module 'virtual:consent-suspicion' {
  /** What banners speak of, in every language of catalog/words/consent/; for ` ${fold(text)}`. */
  export const SPEAKS_OF_CONSENT: RegExp;
  /** Ids of the elements that consent platforms leave in a page. */
  export const MARK_IDS: readonly string[];
  /** A selector of the other marks they leave. */
  export const MARKS: string;
}
