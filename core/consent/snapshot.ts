import type { StoredChange, StoreKind } from './evidence.ts';
import type { ChoiceStore } from './platform.ts';
import { namesConsent } from './store-name.ts';
import type { StorageSnapshot } from './survey.ts';

/** A value is kept no longer than this, in characters. */
export const LONGEST_VALUE = 2_000;
const MOST_CHANGES = 60;

/** One cookie or key with its raw value. */
export type StoredEntry = { where: StoreKind; name: string; value: string };

/** Every cookie and key of a snapshot; of two cookies of one name, the first, which is the one a server reads. */
export function entriesOf(snapshot: StorageSnapshot): StoredEntry[] {
  const cookies = new Map<string, string>();
  for (const pair of snapshot.cookie.split(/;\s*/)) {
    const cut = pair.indexOf('=');
    const name = cut < 0 ? '' : pair.slice(0, cut).trim();
    if (name !== '' && !cookies.has(name)) cookies.set(name, pair.slice(cut + 1));
  }
  return [
    ...[...cookies].map(([name, value]) => ({ where: 'cookie' as const, name, value })),
    ...Object.entries(snapshot.localStorage).map(([name, value]) => ({ where: 'local-storage' as const, name, value })),
    ...Object.entries(snapshot.sessionStorage).map(([name, value]) => ({
      where: 'session-storage' as const,
      name,
      value,
    })),
  ];
}

/** The cookies and keys that `store` names; several where its name ends in `*`. */
export function entriesNamed(store: ChoiceStore, entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.filter((entry) => isStoreOf(store, entry));
}

export function isStoreOf(store: ChoiceStore, { where, name }: ChoiceStore): boolean {
  if (store.where !== where) return false;
  return store.name.endsWith('*') ? name.startsWith(store.name.slice(0, -1)) : store.name === name;
}

/**
 * What differs between two snapshots of one frame, values cut at 2,000 characters, at most 60; those that speak of
 * consent come first.
 */
export function changesBetween(before: StorageSnapshot, after: StorageSnapshot): StoredChange[] {
  const keyOf = ({ where, name }: StoredEntry): string => `${where} ${name}`;
  const old = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]));
  const now = new Map(entriesOf(after).map((entry) => [keyOf(entry), entry]));
  const changes: StoredChange[] = [];
  for (const [key, { where, name, value }] of now) {
    const was = old.get(key)?.value;
    if (was === value) continue;
    const change: StoredChange = { where, name, after: value.slice(0, LONGEST_VALUE) };
    if (was !== undefined) change.before = was.slice(0, LONGEST_VALUE);
    changes.push(change);
  }
  for (const [key, { where, name, value }] of old) {
    if (!now.has(key)) changes.push({ where, name, before: value.slice(0, LONGEST_VALUE) });
  }
  const spoken = new Set(changes.filter(namesConsent));
  return [...spoken, ...changes.filter((change) => !spoken.has(change))].slice(0, MOST_CHANGES);
}

/** Cookies that were written again with the value they had, as only the time until which they last tells. */
export function writtenAgain(
  expiresBefore: Readonly<Record<string, number>>,
  expiresNow: Readonly<Record<string, number>>,
  before: StorageSnapshot,
  after: StorageSnapshot,
): StoredChange[] {
  const old = new Map(
    entriesOf(before).flatMap(({ where, name, value }) => (where === 'cookie' ? [[name, value]] : [])),
  );
  return entriesOf(after).flatMap(({ where, name, value }) => {
    const expires = Object.hasOwn(expiresNow, name) ? expiresNow[name] : undefined;
    const expired = Object.hasOwn(expiresBefore, name) ? expiresBefore[name] : undefined;
    if (where !== 'cookie' || old.get(name) !== value || expires === undefined || expires === expired) return [];
    const cut = value.slice(0, LONGEST_VALUE);
    return [{ where, name, before: cut, after: cut }];
  });
}

/** The value of a cookie or key as its platform wrote it: cookies are percent-encoded, more or less. */
export function decodedValue({ where, value }: StoredEntry): string {
  if (where !== 'cookie' || !value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    // A value that is no percent-encoding is taken as it stands.
    return value;
  }
}
