import { senseOf } from './consent-name.ts';
import { type Reading, readStructure, structureOf } from './consent-structure.ts';
import { wordSays } from './consent-word.ts';
import type { Evidence, StoredChange, StoredPurpose } from './evidence.ts';
import { unescaped } from './parse.ts';
import { optionalCookies } from './purpose-name.ts';
import { LONGEST_VALUE } from './snapshot.ts';
import { namesConsent } from './store-name.ts';

/**
 * The choice that a click stored, read by what the cookies and keys that changed with it say, whoever wrote them.
 * Undefined wherever it could be read in two ways: a refusal that is none would be the worst mistake here, and an
 * acceptance that is none comes next.
 */
export function readChanges(changes: readonly StoredChange[]): Evidence | undefined {
  const readings = changes.flatMap((change) => {
    const reading = readChange(change);
    return reading === undefined ? [] : [{ name: change.name, ...reading }];
  });
  // A bare yes may only say that somebody chose, wherever something else says what.
  const spoken = readings.filter(({ weight }) => weight !== 'bare');
  const bare = readings.filter(({ weight, purposes }) => weight === 'bare' && !purposes.some(({ granted }) => granted));
  const kept = spoken.length > 0 ? [...spoken, ...bare] : bare.length > 0 ? bare : readings;
  const purposes = kept.flatMap((reading) => reading.purposes);
  if (!purposes.some(({ necessary }) => !necessary)) return undefined;
  return { source: 'storage', from: kept.map(({ name }) => name).join(', '), purposes: distinct(purposes) };
}

/** Which of the changes are about a choice on cookies at all, by their names or by what they hold. */
export function storageOfConsent(changes: readonly StoredChange[]): StoredChange[] {
  return changes.filter((change) => namesConsent(change) || readChange(change) !== undefined);
}

function readChange({ name, after }: StoredChange): Reading | undefined {
  // What was cut may have said more.
  if (after === undefined || after === '' || after.length >= LONGEST_VALUE) return undefined;
  const value = unescaped(after).trim();
  const spoken = namesConsent({ name });
  const structure = structureOf(value);
  if (structure !== undefined) return readStructure(structure, name, spoken);
  return spoken ? readWord(name, value) : undefined;
}

function readWord(name: string, value: string): Reading | undefined {
  const { kind, means } = senseOf(name);
  const said = wordSays(value);
  if (said === undefined) {
    // `…_removed=1700000000`: when it was done, of a deed that the name tells.
    if (!isMoment(value) || means !== 'refused' || kind === 'necessary') return undefined;
    return { weight: 'word', purposes: [named(name, kind, false)] };
  }
  if (said.bare && means === 'nothing') return undefined;
  // A name that tells a refusal and a value that denies it: « declined=false » was written by nobody who refused.
  if (means === 'refused' && !said.granted) {
    return said.bare && /opt.?_?out/i.test(name) ? { weight: 'word', purposes: [named(name, kind, true)] } : undefined;
  }
  const granted = means === 'refused' ? false : said.granted;
  const weight = said.bare && means === 'neutral' && kind === undefined ? 'bare' : 'word';
  if (kind === 'functional' && granted) return undefined;
  return { weight, purposes: [named(name, kind, granted)] };
}

function named(name: string, kind: ReturnType<typeof senseOf>['kind'], granted: boolean): StoredPurpose {
  if (kind === undefined) return optionalCookies(granted);
  return { name, granted, necessary: kind === 'necessary' };
}

/** A date, or seconds or milliseconds since 1970 in this century. */
function isMoment(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT?/.test(value) || /^1\d{9}(?:\d{3})?$/.test(value);
}

/** One of each name; where two differ, the one that is granted. */
function distinct(purposes: readonly StoredPurpose[]): StoredPurpose[] {
  const byName = new Map<string, StoredPurpose>();
  for (const purpose of purposes) {
    if (byName.get(purpose.name)?.granted !== true) byName.set(purpose.name, purpose);
  }
  return [...byName.values()];
}
