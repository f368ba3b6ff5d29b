import type { StorageSnapshot } from '../../core/consent/survey.ts';

/** Longer values are cut; a choice is short, and other things are none of our business. */
const LONGEST_VALUE = 4_000;
const MOST_KEYS = 500;

/** What a script of the page can see of its storage; a frame may be denied its storage, and a sandboxed one its cookies. */
export function pageStorage(page: Document): StorageSnapshot {
  const view = page.defaultView;
  return {
    cookie: attempt(() => page.cookie) ?? '',
    localStorage: attempt(() => entries(view?.localStorage)) ?? {},
    sessionStorage: attempt(() => entries(view?.sessionStorage)) ?? {},
  };
}

function entries(storage: Storage | undefined): Record<string, string> {
  if (storage === undefined) return {};
  const keys = Object.keys(storage).slice(0, MOST_KEYS);
  return Object.fromEntries(keys.map((key) => [key, (storage.getItem(key) ?? '').slice(0, LONGEST_VALUE)]));
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
