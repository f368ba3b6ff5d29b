import type { Instant } from '../day.ts';
import type { ObservationId, Site } from '../ids.ts';

/** What the person did on a site that left data there. */
export const OBSERVATION_KINDS = [
  'account-opened',
  'sign-in',
  'newsletter',
  'order',
  'booking',
  'contact',
  'donation',
  'job-application',
  'comment',
  'survey',
  'other-form',
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** Categories of personal data; never the data. */
export const DATA_CATEGORIES = [
  'identity',
  'email',
  'phone',
  'postal-address',
  'birth-date',
  'payment',
  'credentials',
  'health',
  'location',
  'documents',
  'organisation',
  'gender',
  'free-text',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** One kind of thing seen on one site. Repeats fold into `first`, `last` and `count`. */
export type Observation = {
  id: ObservationId;
  site: Site;
  /** The host it was seen on, `compte.maison.fr`. */
  host: string;
  kind: ObservationKind;
  categories: DataCategory[];
  first: Instant;
  last: Instant;
  count: number;
};
