import type { StoredNames } from '../../core/consent/audit.ts';

/** What a message takes: more names than this are not told, and a longer name is cut. */
const MOST_NAMES = 1_000;
const LONGEST_NAME = 400;

/** The parts of a window that are looked at. A frame may be denied its storage: then reading the property throws. */
export type StoringWindow = {
  readonly localStorage: StorageKeys;
  readonly sessionStorage: StorageKeys;
  readonly performance: { getEntriesByType(type: 'resource'): readonly { name: string }[] };
  readonly location: { hostname: string };
};
type StorageKeys = Pick<Storage, 'length' | 'key'>;

/**
 * Names of the keys that a frame stores, and the other hosts it asked for something since it was loaded, as far as the
 * browser still lists them (250 requests unless the page asked for more). Which of those hosts belong to the site itself is
 * told where the public suffixes are known, not here. No value is read.
 */
export function storedNames(window: StoringWindow): StoredNames {
  return {
    localStorage: attempt(() => keysOf(window.localStorage)),
    sessionStorage: attempt(() => keysOf(window.sessionStorage)),
    thirdPartyHosts: attempt(() => otherHosts(window)),
  };
}

function keysOf(storage: StorageKeys): string[] {
  const keys: string[] = [];
  for (let at = 0; at < storage.length && keys.length < MOST_NAMES; at += 1) {
    const key = storage.key(at);
    if (key !== null) keys.push(key.slice(0, LONGEST_NAME));
  }
  return keys;
}

function otherHosts({ performance, location }: StoringWindow): string[] {
  const hosts = new Set<string>();
  for (const { name } of performance.getEntriesByType('resource')) {
    const host = hostOf(name);
    if (host !== undefined && host !== location.hostname) hosts.add(host);
    if (hosts.size === MOST_NAMES) break;
  }
  return [...hosts];
}

/** The host of an http(s) or ws(s) address; an extension's own requests and `data:` have none that counts. */
function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^(?:http|ws)s?:$/.test(protocol) && hostname !== '' && hostname.length <= LONGEST_NAME ? hostname : undefined;
}

function attempt(read: () => string[]): string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
