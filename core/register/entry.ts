import type { ConsentOutcome, ConsentReceipt } from '../consent/receipt.ts';
import type { Instant } from '../day.ts';
import type { Site } from '../ids.ts';
import type { AccessRequest } from '../request/event.ts';
import { DATA_CATEGORIES, type DataCategory, type Observation } from './observation.ts';

/** The facts of one site, as the tables hold them. */
export type SiteFacts = {
  observations: readonly Observation[];
  receipts: readonly ConsentReceipt[];
  requests: readonly AccessRequest[];
};

/** What the register says of one site: computed, never stored. */
export type RegisterEntry = {
  site: Site;
  /** The first and the last thing that happened there, a consent decision included. */
  since: Instant;
  last: Instant;
  /** What the person did there, the latest first. Empty where a site only asked for consent. */
  observations: Observation[];
  /** Everything given there, each category once, in the order of DATA_CATEGORIES. */
  categories: DataCategory[];
  /** How the latest consent decision ended; undefined where none was taken. */
  consent: ConsentOutcome | undefined;
  /** Requests made to it, the latest first. */
  requests: AccessRequest[];
};

/** The entry of a site; undefined where nothing is known of it. */
export function entryOf(site: Site, facts: SiteFacts): RegisterEntry | undefined {
  const moments = [
    ...facts.observations.flatMap(({ first, last }) => [first, last]),
    ...facts.receipts.map(({ at }) => at),
    ...facts.requests.map(({ createdAt }) => createdAt),
  ].toSorted();
  const since = moments[0];
  const last = moments.at(-1);
  if (since === undefined || last === undefined) return undefined;
  const given = new Set(facts.observations.flatMap(({ categories }) => categories));
  return {
    site,
    since,
    last,
    observations: facts.observations.toSorted((one, other) => compare(other.last, one.last)),
    categories: DATA_CATEGORIES.filter((category) => given.has(category)),
    consent: facts.receipts.toSorted((one, other) => compare(other.at, one.at))[0]?.outcome,
    requests: facts.requests.toSorted((one, other) => compare(other.createdAt, one.createdAt)),
  };
}

/** The entries of every site that `facts` speaks of, the latest first. */
export function registerOf(facts: SiteFacts): RegisterEntry[] {
  const observations = bySite(facts.observations);
  const receipts = bySite(facts.receipts);
  const requests = bySite(facts.requests);
  const sites = new Set([...observations.keys(), ...receipts.keys(), ...requests.keys()]);
  return [...sites]
    .map((site) =>
      entryOf(site, {
        observations: observations.get(site) ?? [],
        receipts: receipts.get(site) ?? [],
        requests: requests.get(site) ?? [],
      }),
    )
    .filter((entry) => entry !== undefined)
    .toSorted((one, other) => compare(other.last, one.last));
}

function bySite<Row extends { site: Site }>(rows: readonly Row[]): Map<Site, Row[]> {
  const groups = new Map<Site, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.site);
    if (group === undefined) groups.set(row.site, [row]);
    else group.push(row);
  }
  return groups;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
