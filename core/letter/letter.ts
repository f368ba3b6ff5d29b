import type { Day, Instant } from '../day.ts';
import type { IdentityId, LetterId, RequestId, Site } from '../ids.ts';
import type { Channel, LetterKind } from '../request/event.ts';

export const LETTER_LANGUAGES = ['fr', 'en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** Whose hand writes: a name and the ways the person may be known to a controller. Typed once. */
export type Identity = {
  id: IdentityId;
  name: string;
  /** Address lines after the name; the last is not the country unless the person wants it so. */
  address: string[];
  /** For « Paris, le 5 mars 2026 »; empty leaves the place out. */
  city: string;
  /** ISO 3166-1 alpha-2 of residence. */
  country: string;
  /** The first is the usual one; the others are aliases. */
  emails: string[];
};

/** The addressee as printed: at most six lines of 38 characters in a window. */
export type Addressee = {
  name: string;
  address: string[];
  email: string | undefined;
};

/** A letter ready to leave, in whichever form. Plain text; `\n` ends a line, an empty line ends a paragraph. */
export type Letter = {
  language: LetterLanguage;
  sender: { name: string; address: string[]; email: string };
  addressee: Addressee;
  /** « Paris, le 5 mars 2026 », already written out in the letter's language. */
  placeAndDate: string;
  reference: string;
  subject: string;
  /** From the salutation to the signature. */
  body: string;
};

/** A letter being written. One per request; `edited` replaces the text computed from the facts. */
export type Draft = {
  requestId: RequestId;
  site: Site;
  kind: LetterKind;
  language: LetterLanguage;
  identityId: IdentityId | undefined;
  /** The e-mail address by which the controller knows the person; chosen among the identity's, never read from a page. */
  accountEmail: string | undefined;
  /** Customer or order number, if the person wants to give one. */
  customerNumber: string | undefined;
  /** The person's own wording; undefined while the letter follows the facts. */
  edited: { subject: string; body: string } | undefined;
  changedAt: Instant;
};

/** The letter as it was sent: kept word for word. */
export type SentLetter = {
  id: LetterId;
  requestId: RequestId;
  letter: Letter;
  channel: Channel;
  day: Day;
};
