import type { Site } from '../ids.ts';
import { comparableName } from './comparable-name.ts';
import { bareHost } from './hosts-of.ts';
import type { DirectoryRecord } from './record.ts';

/**
 * How a record was found, the surest first. `host`: it claims the site itself; `name`: the site calls its controller so;
 * `visited`: it claims a host of the site that was visited; `subdomain`: it claims a host below the site; `service`: it runs something of the site's name; `family`: it claims
 * another domain of the same organisation.
 */
export const MATCH_KINDS = ['host', 'name', 'visited', 'subdomain', 'service', 'family'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export type DirectoryMatch = { record: DirectoryRecord; by: MatchKind };

/** What is known of a site when its record is looked for. */
export type Sought = {
  site: Site;
  /** Hosts of it that were visited. */
  hosts?: readonly string[];
  /** The controller's name as its pages or the person give it. */
  name?: string | undefined;
  /** Other domains of the same organisation. */
  family?: readonly string[];
};

/** A short name (`sa`, `one`) is somebody else's as easily. */
const SHORTEST_NAME = 4;

/** Each record that has to do with a site, once, the surest first; of equal ones the tested before the scraped. */
export function matchesOf(records: Iterable<DirectoryRecord>, sought: Sought): DirectoryMatch[] {
  const found = [...new Map([...records].map((record) => [record.slug, record])).values()].flatMap((record) => {
    const by = matchOf(record, sought);
    return by === undefined ? [] : [{ record, by }];
  });
  const quality = ({ record }: DirectoryMatch) => QUALITY_ORDER.indexOf(record.quality);
  return found.sort(
    (one, other) =>
      MATCH_KINDS.indexOf(one.by) - MATCH_KINDS.indexOf(other.by) ||
      quality(one) - quality(other) ||
      (one.record.slug < other.record.slug ? -1 : 1),
  );
}

/** Names under which a site may stand in the directory: its controller's, and its own before the suffix. */
export function namesSought({ site, name }: Sought): string[] {
  const own = comparableName(site.split('.')[0] ?? '');
  const names = [...(name === undefined ? [] : [comparableName(name)]), own];
  return [...new Set(names)].filter((each) => each.length >= SHORTEST_NAME);
}

/** Whether a name means a record: its own, one that it runs, or either with more or less of its legal form. */
export function meansRecord(name: string, { name: own, names }: Pick<DirectoryRecord, 'name' | 'names'>): boolean {
  const wanted = comparableName(name);
  const known = comparableName(own);
  if (wanted === '' || names.includes(wanted)) return wanted !== '';
  const [short, long] = wanted.length < known.length ? [name, own] : [own, name];
  // « 1blu » and « 1blu AG »: whole words from the first on.
  const words = wordsOf(short);
  return comparableName(short).length >= SHORTEST_NAME && words.every((word, at) => wordsOf(long)[at] === word);
}

const QUALITY_ORDER = ['tested', 'verified', 'imported', 'scraped'];

function matchOf(record: DirectoryRecord, sought: Sought): MatchKind | undefined {
  const { site, hosts = [], name, family = [] } = sought;
  if (record.hosts.includes(bareHost(site))) return 'host';
  if (name !== undefined && comparableName(name) === comparableName(record.name)) return 'name';
  const visited = hosts.map(bareHost);
  if (record.hosts.some((host) => visited.includes(host))) return 'visited';
  if (record.domains.includes(site)) return 'subdomain';
  if (namesSought(sought).some((each) => record.names.includes(each))) return 'service';
  return record.hosts.some((host) => family.includes(host)) ? 'family' : undefined;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,]+/)
    .map(comparableName)
    .filter((word) => word !== '');
}
