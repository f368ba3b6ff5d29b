import { saysOnlyThatSomebodyChose, senseOf } from './consent-name.ts';
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
  // A bare yes may only say that somebody chose, wherever something else says what, or says what nobody understands.
  const unread = changes.some((change) => isUnread(change) && !readings.some(({ name }) => name === change.name));
  const bareYes = ({ weight, purposes }: Reading): boolean =>
    weight === 'bare' && purposes.some(({ granted }) => granted);
  const telling = readings.filter((reading) => !bareYes(reading));
  const kept = telling.length > 0 || unread ? telling : readings;
  if (contradict(kept)) return undefined;
  const purposes = kept.flatMap((reading) => reading.purposes);
  if (!purposes.some(({ necessary }) => !necessary)) return undefined;
  return { source: 'storage', from: kept.map(({ name }) => name).join(', '), purposes: distinct(purposes) };
}

/** Which of the changes are about a choice on cookies at all, by their names or by what they hold. */
export function storageOfConsent(changes: readonly StoredChange[]): StoredChange[] {
  return changes.filter((change) => namesConsent(change) || readChange(change) !== undefined);
}

/** Said to be about consent, and a list or record, but not understood. */
function isUnread(change: StoredChange): boolean {
  return namesConsent(change) && structureOf(unescaped(change.after ?? '').trim()) !== undefined;
}

/** One says that everything was accepted, another names what was and finds nothing. */
function contradict(readings: readonly Reading[]): boolean {
  const named = readings.filter(({ weight }) => weight === 'named').flatMap(({ purposes }) => purposes);
  const words = readings.filter(({ weight }) => weight === 'word').flatMap(({ purposes }) => purposes);
  const refused = named.length > 0 && named.every(({ granted, necessary }) => necessary || !granted);
  return refused && words.some(({ name, granted }) => granted && name === optionalCookies(true).name);
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
  if (kind === 'functional' && granted) return undefined;
  const vague = means === 'neutral' || (means === 'allowed' && saysOnlyThatSomebodyChose(name));
  const weight = kind !== undefined ? 'named' : said.bare && vague ? 'bare' : 'word';
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
