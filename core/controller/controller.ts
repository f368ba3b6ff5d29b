import type { Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import type { NoticeChecklist } from '../notice/items/items.ts';
import type { SitePageKind } from '../notice/site-page-words.ts';
import type { NoticeDetails } from './notice-details.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A value read somewhere, with the sentence it came from. */
export type Sourced<Value> = {
  value: Value;
  /** The words of the page that carry the value, literally, white space folded; empty when the person typed it. */
  quote: string;
  /** Address of the page; query and fragment cut off. `directory:` and a slug; empty when the person typed it. */
  source: string;
  /** When it was read or typed. */
  at: Instant;
  confidence: Confidence;
  by: 'page' | 'directory' | 'person';
};

/** What is known of a controller. A field that was not found is absent. */
export type ControllerFacts = {
  /** Legal name, with its form: « Atelier des Marées SARL ». */
  name?: Sourced<string>;
  /** Postal lines after the name, at most five: street, postcode and town, country. */
  address?: Sourced<string[]>;
  /** ISO 3166-1 alpha-2. */
  country?: Sourced<string>;
  /** Where requests about rights go. */
  rightsEmail?: Sourced<string>;
  /** The data protection officer's, when it is another one. */
  dpoEmail?: Sourced<string>;
};

export const CONTROLLER_FIELDS = ['name', 'address', 'country', 'rightsEmail', 'dpoEmail'] as const;
export type ControllerField = (typeof CONTROLLER_FIELDS)[number];

/**
 * What was read: a privacy notice; a legal notice, with or without a section on personal data; or what a page tells
 * search engines of the organisation behind it.
 */
export const READING_KINDS = [
  'privacy-notice',
  'legal-notice',
  'legal-notice-with-privacy',
  'structured-data',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** One reading of one page: a fact, kept as it was found. */
export type NoticeReading = {
  id: ReadingId;
  site: Site;
  /** Address of the page, query and fragment cut off. */
  url: string;
  kind: ReadingKind;
  readAt: Instant;
  /** Language of the page as ISO 639-1, when known. */
  language: string | undefined;
  facts: ControllerFacts;
  /** What it says of Art. 13 and 14; absent where the page owes nothing of it, and in readings of before. */
  checklist?: NoticeChecklist | undefined;
  /** What the page says beyond them; absent in readings of before. */
  details?: NoticeDetails | undefined;
};

/** The person's own word on one field. It stays, whatever is read later. */
export type ControllerCorrection = {
  site: Site;
  field: ControllerField;
  value: string | string[];
  at: Instant;
};

/** Where a page of the site stands that helps to reach its controller. */
export type NoticeLink = {
  site: Site;
  kind: SitePageKind;
  url: string;
  foundAt: Instant;
};
