import type { Site } from '../ids.ts';
import type { ChoiceStore, ConsentPlatform } from './platform.ts';
import { readStoredTcString, type TcfNames } from './read-tcf.ts';
import { isStoreOf, type StoredEntry } from './snapshot.ts';
import type { SweepFinding } from './sweep.ts';
import { choiceOf } from './what-is-stored.ts';

/** A cookie of the browser, with the site it belongs to; the value as stored. */
export type CookieOfSite = { site: Site; name: string; value: string };

const MOST_NAMES = 50;

/**
 * Sites whose cookies hold a choice that grants something optional, each store once. Only what a platform's adapter can read
 * without its page counts, and consent strings of the IAB; a platform that keeps its choice in the page's storage is not seen
 * from here.
 */
export function acceptancesIn(
  cookies: readonly CookieOfSite[],
  platforms: readonly ConsentPlatform[],
  names?: TcfNames,
): SweepFinding[] {
  return [...Map.groupBy(cookies, ({ site }) => site)].flatMap(([site, ofSite]) => {
    const entries = ofSite.map(({ name, value }): StoredEntry => ({ where: 'cookie', name, value }));
    const found = [...acceptedByPlatform(entries, platforms), ...acceptedByTcf(entries, names)];
    const stores = new Map<string, SweepFinding>();
    for (const { platform, store, granted } of found) {
      const once = [...new Set(granted)].slice(0, MOST_NAMES);
      if (once.length > 0 && !stores.has(store.name)) stores.set(store.name, { site, platform, store, granted: once });
    }
    return [...stores.values()];
  });
}

type Accepted = Omit<SweepFinding, 'site'>;

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
