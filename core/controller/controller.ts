import type { Instant } from '../day.ts';
import type { ReadingId, Site } from '../ids.ts';
import type { NoticeDetails } from './notice-details.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A value read somewhere, with the sentence it came from. */
export type Sourced<Value> = {
  value: Value;
  /** The words of the page that carry the value, literally, white space folded; empty when the person typed it. */
  quote: string;
  /** Address of the page; query and fragment cut off. Empty when the person typed it. */
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

/** One reading of one page: a fact, kept as it was found. */
export type NoticeReading = {
  id: ReadingId;
  site: Site;
  /** Address of the page, query and fragment cut off. */
  url: string;
  kind: 'privacy-notice' | 'legal-notice';
  readAt: Instant;
  /** Language of the page as ISO 639-1, when known. */
  language: string | undefined;
  facts: ControllerFacts;
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

/** A link on the site's own pages to its privacy or legal notice. */
export type NoticeLink = {
  site: Site;
  kind: 'privacy-notice' | 'legal-notice';
  url: string;
  foundAt: Instant;
};
