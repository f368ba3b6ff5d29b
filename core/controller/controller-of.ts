import type {
  Confidence,
  ControllerCorrection,
  ControllerFacts,
  ControllerField,
  NoticeReading,
  Sourced,
} from './controller.ts';
import { CONTROLLER_FIELDS } from './controller.ts';

/** Two pages of one site that say different things of one field. The first value is the one that was taken. */
export type ControllerConflict = {
  [Field in ControllerField]: { field: Field; values: NonNullable<ControllerFacts[Field]>[] };
}[ControllerField];

type Kind = NoticeReading['kind'];

/**
 * Which page is believed first: the privacy notice names the controller by duty, the legal notice only the publisher,
 * and what is told to search engines is held to nothing.
 */
const TRUST: Record<Kind, number> = {
  'privacy-notice': 5,
  'legal-notice-with-privacy': 4,
  'legal-notice': 0,
  'structured-data': -3,
};

const WEIGHT: Record<Confidence, number> = { high: 2, medium: 1, low: 0 };

/**
 * Joins what the pages of one site say with the person's own word, which wins and stays. Of several readings of one
 * page only the newest counts. A conflict is kept, so that it can be shown, and never where the person has spoken.
 * What neither gives is taken from the directory's record, where the caller is sure of one.
 *
 * @see Art. 13(1)(a) and (b) GDPR; for France, art. 1-1 of law 2004-575 on what a legal notice names
 */
export function controllerOf(
  readings: readonly NoticeReading[],
  corrections: readonly ControllerCorrection[],
  directory: ControllerFacts = {},
): { facts: ControllerFacts; conflicts: ControllerConflict[] } {
  const newest = newestOfEachPage(readings);
  const facts: ControllerFacts = {};
  const conflicts: ControllerConflict[] = [];

  for (const field of CONTROLLER_FIELDS) {
    const correction = corrections.filter((one) => one.field === field).sort(newestFirst)[0];
    if (correction !== undefined) {
      // What the person emptied is not there, whatever a page says.
      if (correction.value.length > 0) assign(facts, field, typed(correction));
      continue;
    }
    const values = candidates(newest, field);
    const taken = values[0] ?? directory[field];
    if (taken === undefined) continue;
    assign(facts, field, taken);
    const different = distinct(values);
    if (different.length > 1) conflicts.push({ field, values: different } as ControllerConflict);
  }
  keepAddressAndCountryTogether(facts, corrections);
  return { facts, conflicts: conflicts.filter(({ field }) => field !== 'country') };
}

function newestOfEachPage(readings: readonly NoticeReading[]): NoticeReading[] {
  const pages = new Map<string, NoticeReading>();
  for (const reading of readings) {
    const known = pages.get(reading.url);
    if (known === undefined || known.readAt < reading.readAt) pages.set(reading.url, reading);
  }
  return [...pages.values()].sort((one, other) => other.readAt.localeCompare(one.readAt));
}

type Value = Sourced<string> | Sourced<string[]>;

/** Best first: a value of some confidence on the page trusted for this field, then on the other, then the doubtful. */
function candidates(readings: readonly NoticeReading[], field: ControllerField): Value[] {
  const found = readings.flatMap((reading) => {
    const value = reading.facts[field];
    return value === undefined ? [] : [{ value, kind: reading.kind }];
  });
  const rank = ({ value, kind }: { value: Value; kind: Kind }): number =>
    (value.confidence === 'low' ? 0 : 10) + TRUST[kind] + WEIGHT[value.confidence];
  return found.sort((one, other) => rank(other) - rank(one)).map(({ value }) => value);
}

function distinct(values: readonly Value[]): Value[] {
  const seen = new Map<string, Value>();
  for (const value of values) {
    const key = comparable(value.value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** Two spellings of one thing are no conflict: case, accents, punctuation and the order's white space are left out. */
function comparable(value: string | string[]): string {
  const text = Array.isArray(value) ? value.join(' ') : value;
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@]/gu, '')
    .toLowerCase();
}

/** An address of one page must not carry the country of another. */
function keepAddressAndCountryTogether(facts: ControllerFacts, corrections: readonly ControllerCorrection[]): void {
  if (facts.address === undefined || facts.country === undefined) return;
  if (corrections.some(({ field }) => field === 'country')) return;
  if (facts.address.by === 'person' || facts.address.source !== facts.country.source) delete facts.country;
}

function typed(correction: ControllerCorrection): Value {
  const rest = { quote: '', source: '', at: correction.at, confidence: 'high', by: 'person' } as const;
  return correction.field === 'address'
    ? { value: Array.isArray(correction.value) ? correction.value : [correction.value], ...rest }
    : { value: Array.isArray(correction.value) ? correction.value.join(' ') : correction.value, ...rest };
}

function newestFirst(one: ControllerCorrection, other: ControllerCorrection): number {
  return other.at.localeCompare(one.at);
}

/** Each field has its own type, which a loop over the fields cannot know; the two builders above keep it. */
function assign(facts: ControllerFacts, field: ControllerField, value: Value): void {
  (facts as Record<ControllerField, Value>)[field] = value;
}
