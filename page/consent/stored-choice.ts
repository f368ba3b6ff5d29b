import type { ConsentPlatform } from '../../core/consent/platform.ts';
import type { StoredChoice } from '../../core/consent/receipt.ts';

const LONGEST_VALUE = 2_000;

/** What a page stores, as far as a script in it can see. */
export type PageStorage = { cookie: string; localStorage: Pick<Storage, 'getItem'> | undefined };

/** The choice that `platform` keeps in this page's storage; undefined where there is none to be read. */
export function readStoredChoice(
  platform: ConsentPlatform,
  inspected: unknown,
  storage: PageStorage,
): StoredChoice | undefined {
  for (const { where, name } of platform.stores(inspected)) {
    const value =
      where === 'cookie' ? cookieNamed(name, storage.cookie) : (storage.localStorage?.getItem(name) ?? undefined);
    const purposes = value === undefined ? undefined : platform.read(value, inspected);
    if (value !== undefined && purposes !== undefined) {
      return { where, name, value: value.slice(0, LONGEST_VALUE), purposes };
    }
  }
  return undefined;
}

/** The decoded value of a cookie in a `document.cookie` string. */
export function cookieNamed(name: string, cookies: string): string | undefined {
  for (const pair of cookies.split('; ')) {
    const cut = pair.indexOf('=');
    if (cut > 0 && pair.slice(0, cut) === name) return decoded(pair.slice(cut + 1));
  }
  return undefined;
}

/** A value that is no percent-encoding is taken as it stands. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The page's storage; a frame may be denied its local storage, and a sandboxed one its cookies. */
export function pageStorage(page: Document): PageStorage {
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  return {
    cookie: attempt(() => page.cookie) ?? '',
    localStorage: attempt(() => page.defaultView?.localStorage),
  };
}
