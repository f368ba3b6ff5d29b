import type { Site } from '../ids.ts';
import { isRefusal } from './findings.ts';
import type { ChoiceStore, ConsentPlatform } from './platform.ts';
import { readStoredTcString, type TcfNames } from './read-tcf.ts';
import type { ConsentReceipt } from './receipt.ts';
import { isStoreOf, type StoredEntry } from './snapshot.ts';
import type { SweepFinding } from './sweep.ts';
import { choiceOf } from './what-is-stored.ts';

/** A cookie of the browser, with the site it belongs to; the value as stored. */
export type CookieOfSite = {
  site: Site;
  /** Without a dot at the start. */
  domain: string;
  /** Sent to that host alone, and not to those below it. */
  hostOnly: boolean;
  name: string;
  value: string;
};

/** A stored choice that says accepted, and which hosts it is for. */
export type Acceptance = SweepFinding & Pick<CookieOfSite, 'domain' | 'hostOnly'>;

const MOST_NAMES = 50;

/**
 * Sites whose cookies hold a choice that grants something optional, each cookie once. Only what a platform's adapter can read
 * without its page counts, and consent strings of the IAB; a platform that keeps its choice in the page's storage is not seen
 * from here.
 */
export function acceptancesIn(
  cookies: readonly CookieOfSite[],
  platforms: readonly ConsentPlatform[],
  names?: TcfNames,
): Acceptance[] {
  return [...Map.groupBy(cookies, ({ site }) => site)].flatMap(([site, ofSite]) => {
    const found = new Map<string, Acceptance>();
    // What one host is sent is one choice; another host of the site may have another.
    for (const host of new Set(ofSite.map(({ domain }) => domain))) {
      const sent = ofSite
        .filter((cookie) => isSentTo(cookie, host))
        .toSorted((a, b) => b.domain.length - a.domain.length);
      const entries = sent.map(({ name, value }): StoredEntry => ({ where: 'cookie', name, value }));
      for (const { platform, store, granted } of [
        ...acceptedByPlatform(entries, platforms),
        ...acceptedByTcf(entries, names),
      ]) {
        const holding = sent.find(({ name }) => name === store.name);
        const key = `${store.name} ${holding?.domain}`;
        if (holding === undefined || granted.length === 0 || found.has(key)) continue;
        const { domain, hostOnly } = holding;
        const once = [...new Set(granted)].slice(0, MOST_NAMES);
        found.set(key, { site, platform, store, granted: once, domain, hostOnly });
      }
    }
    return [...found.values()];
  });
}

function isSentTo({ domain, hostOnly }: Pick<CookieOfSite, 'domain' | 'hostOnly'>, host: string): boolean {
  return host === domain || (!hostOnly && host.endsWith(`.${domain}`));
}

/**
 * The acceptances that no refusal stands against, each store of a site once. A refusal stands against what its host is sent,
 * where it tells of that store or of none: what the cookie grants then is what the site declares necessary.
 */
export function notRefusedSince(
  found: readonly Acceptance[],
  receipts: readonly ConsentReceipt[],
  platforms: readonly ConsentPlatform[],
): SweepFinding[] {
  const latestFirst = receipts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const standing = found.filter((acceptance) => {
    const last = latestFirst.find(
      (receipt) =>
        receipt.site === acceptance.site &&
        isSentTo(acceptance, receipt.host) &&
        tellsOf(receipt, storesWith(acceptance.store, platforms)),
    );
    return last === undefined || !isRefusal(last);
  });
  const merged = new Map<string, SweepFinding>();
  for (const { site, platform, store, granted } of standing) {
    const key = `${site} ${store.name}`;
    const before = merged.get(key)?.granted ?? [];
    const all = [...new Set([...before, ...granted])].slice(0, MOST_NAMES);
    merged.set(key, { site, platform, store, granted: all });
  }
  return [...merged.values()];
}

function tellsOf({ after, evidence = [], changes = [] }: ConsentReceipt, stores: readonly ChoiceStore[]): boolean {
  const read = evidence.flatMap(({ from }) => from.split(', ')).map((name) => ({ where: 'cookie' as const, name }));
  const told: ChoiceStore[] = [...(after === undefined ? [] : [after]), ...changes, ...read];
  return told.length === 0 || told.some((one) => stores.some((store) => isStoreOf(store, one)));
}

type Accepted = Pick<SweepFinding, 'platform' | 'store' | 'granted'>;

function acceptedByPlatform(entries: readonly StoredEntry[], platforms: readonly ConsentPlatform[]): Accepted[] {
  return platforms.flatMap((platform) => {
    const choice = choiceOf({ platform, inspected: undefined }, entries);
    if (choice === undefined || choice.where !== 'cookie') return [];
    const granted = choice.purposes.filter((purpose) => purpose.granted && !purpose.necessary).map(({ name }) => name);
    return [{ platform: platform.name, store: { where: 'cookie', name: choice.name }, granted }];
  });
}

function acceptedByTcf(entries: readonly StoredEntry[], names: TcfNames | undefined): Accepted[] {
  return entries.flatMap((entry) => {
    const purposes = readStoredTcString(entry, names)?.purposes ?? [];
    // Reliance on legitimate interest is no acceptance: it stands there unless somebody objected.
    const consented = purposes.filter(
      ({ kind, granted }) => granted && (kind === 'purpose' || kind === 'special-feature'),
    );
    return [
      { platform: 'IAB TCF', store: { where: 'cookie', name: entry.name }, granted: consented.map(({ name }) => name) },
    ];
  });
}

/** Everything that has to go with `store` for the choice to be gone: the other parts of what its platform keeps. */
export function storesWith(store: ChoiceStore, platforms: readonly ConsentPlatform[]): ChoiceStore[] {
  const whole = platforms
    .map((platform) => storesOf(platform, undefined))
    .filter((stores) => stores.some((one) => isStoreOf(one, store)));
  return onceEach([store, ...whole.flat()]);
}

/** Where a platform keeps its choice, and what says that one was made. */
export function storesOf({ stores, decidedBy }: ConsentPlatform, inspected: unknown): ChoiceStore[] {
  const all = [...stores(inspected), ...(decidedBy === undefined ? [] : [decidedBy])];
  return all.map(({ where, name }) => ({ where, name }));
}

export function onceEach(stores: readonly ChoiceStore[]): ChoiceStore[] {
  return [...new Map(stores.map(({ where, name }) => [`${where} ${name}`, { where, name }])).values()];
}
