import type { Instant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import type { StoreKind } from './evidence.ts';

/** When an audit was taken: before anybody chose, after the refusal, or when the site was next visited. */
export const AUDIT_PHASES = ['before-choice', 'after-refusal', 'next-visit'] as const;
export type AuditPhase = (typeof AUDIT_PHASES)[number];

/**
 * What a cookie or key is for, by well-known names: `necessary` for what the person asked for (a session, a basket, the
 * choice itself), `exempt` for measurement that needs no consent under conditions, `optional` for what does.
 */
export const STORED_CLASSES = ['necessary', 'exempt', 'optional', 'unknown'] as const;
export type StoredClass = (typeof STORED_CLASSES)[number];

/** One cookie or key that was present: its name, never its value. */
export type AuditedThing = {
  where: StoreKind;
  name: string;
  /** The cookie's domain. */
  domain?: string | undefined;
  httpOnly?: boolean | undefined;
  partitioned?: boolean | undefined;
  /** Days until it expires; undefined: with the session, or not a cookie. */
  days?: number | undefined;
  class: StoredClass;
  /** Whose it is and what it is for, as the data file has it; undefined for what is unknown. */
  known?: KnownThing | undefined;
};

/** No owner: a name that many sites use for the same thing. */
export type KnownThing = { owner?: string | undefined; purpose: string; source: StoredThingSource };

/**
 * Who says what a name is for, and the day on which it was read there; without that day nobody has compared them. Without an
 * address: what Habeas itself knows of the consent platform named in the title.
 */
export type StoredThingSource = { title: string; url?: string | undefined; read?: string | undefined };

export type ThirdParty = { host: string; organisation?: string | undefined };

export type Audit = {
  id: string;
  site: Site;
  host: string;
  at: Instant;
  phase: AuditPhase;
  receiptId?: ReceiptId | undefined;
  things: AuditedThing[];
  thirdParties: ThirdParty[];
};

/** Names of what a frame stores, and hosts it asked; never a value. */
export type StoredNames = { localStorage: string[]; sessionStorage: string[]; thirdPartyHosts: string[] };
