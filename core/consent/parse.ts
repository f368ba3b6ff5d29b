/**
 * Small guards for what pages say and store. Adapters use these rather than a schema library: they are bundled into the
 * script that runs in the page's world, which has to stay light.
 */

/** Longer values are no choice on cookies and are not parsed. */
const LONGEST_JSON = 100_000;

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its own fields; none where it is no object. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Only the strings of a list. */
export function textsOf(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Field `name` where it is the object's own: a page may call a category `constructor`. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The object or list that `text` writes as JSON, percent-encoded or not; undefined for anything else. */
export function parseChoice(text: string): unknown {
  if (text.length > LONGEST_JSON) return undefined;
  const start = text.trimStart();
  const json = /^%(?:25)?[57]B/i.test(start) ? unescaped(start) : start;
  if (!json.startsWith('{') && !json.startsWith('[')) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The object that `text` writes as JSON. */
export function parseChoiceRecord(text: string): Record<string, unknown> | undefined {
  const value = parseChoice(text);
  return isRecord(value) ? value : undefined;
}

/** What `text` writes in base64, of which the alphabet may be that of addresses; undefined where it is none. */
export function parseBase64(text: string): string | undefined {
  if (text.length > LONGEST_JSON || !/^[\w+/-]+=*$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

/** Percent-decoded, twice where it was encoded twice; as it stands where it is no such encoding. */
export function unescaped(text: string): string {
  let value = text;
  for (let round = 0; round < 2 && value.includes('%'); round++) {
    try {
      value = decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return value;
}
