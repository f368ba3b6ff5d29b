import type { NoticeItem, RecipientCategory, RightItem, Safeguard } from './items.ts';

/**
 * What must stand in one sentence: a pattern, or several. Of several the first stands in the sentence itself; the
 * others there, or in the heading or the words with a colon that lead to it.
 */
export type Phrase = string | readonly [string, ...string[]];

/**
 * One language's words for the items. Each is the source of a linear pattern over folded text (see `fold`), begins
 * at the beginning of a word and may end inside one.
 */
export type ItemWords = {
  /** ISO 639-1. */
  language: string;
  /** Words that nearly every sentence of this language has and those of its neighbours have not, with blanks between. */
  common: string;
  /** The word of a right. */
  right: string;
  /** What one may ask for or do, without that word: « vous pouvez demander ». */
  mayAsk: string;
  /** What each right is to; counts in the company of `right` or `mayAsk` only. */
  rightTo: Record<RightItem, string>;
  /** Headings whose section is about the item. */
  headings: Partial<Record<NoticeItem, string>>;
  /** What says the item wherever it stands. */
  says: Partial<Record<NoticeItem, readonly Phrase[]>>;
  /** A sentence with this is about something else. */
  unless?: Partial<Record<NoticeItem, string>>;
  /** Data are kept, stored, erased after. */
  kept: string;
  /** A length of time, with its number: « 3 ans », « trente jours ». */
  period: string;
  recipients: Partial<Record<RecipientCategory, string>>;
  safeguards: Partial<Record<Safeguard, string>>;
  /** « are not », « never »: what turns a sentence about transfers round. */
  negation: string;
};
