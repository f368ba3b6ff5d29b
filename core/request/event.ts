import type { Day, Instant } from '../day.ts';
import type { EventId, RequestId, Site } from '../ids.ts';

export const LETTER_KINDS = ['access'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const REGIMES = ['gdpr'] as const;
export type RegimeId = (typeof REGIMES)[number];

export const CHANNELS = ['email', 'registered-letter', 'letter', 'web-form'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A right exercised against one controller. Everything else about it is in its events. */
export type AccessRequest = {
  id: RequestId;
  site: Site;
  kind: LetterKind;
  regime: RegimeId;
  /** ISO 3166-1 alpha-2 of the controller's country, whose public holidays count. */
  country: string;
  /** The region whose own holidays count too (`Alsace-Moselle`), if any. */
  region: string | undefined;
  /** `HAB-2026-7F3K`: stands in the letter, and in the answer one hopes. */
  reference: string;
  createdAt: Instant;
};

type EventBase = {
  id: EventId;
  requestId: RequestId;
  /** The day it happened, as the person tells it. */
  day: Day;
  /** When it was noted down; orders events of one day. */
  notedAt: Instant;
  note?: string;
};

export type RequestEvent =
  | (EventBase & { kind: 'drafted' })
  | (EventBase & { kind: 'sent'; channel: Channel })
  | (EventBase & { kind: 'received' })
  | (EventBase & { kind: 'extended' })
  | (EventBase & { kind: 'answered' })
  | (EventBase & { kind: 'closed' });

export type RequestStatus = 'draft' | 'waiting' | 'due-soon' | 'overdue' | 'answered' | 'closed';
