import {
  CONTROLLER_FIELDS,
  type ControllerCorrection,
  type ControllerFacts,
  type ControllerField,
  type NoticeReading,
  type Sourced,
} from './controller.ts';

type SourcedValue = Sourced<string> | Sourced<string[]>;

/** Two pages of one site say different things. The person is shown both. */
export type Conflict = { field: ControllerField; values: SourcedValue[] };

/** Which page is asked first for a field: a notice knows where requests go, a legal notice who the company is. */
const FIRST_ASKED: Record<ControllerField, NoticeReading['kind']> = {
  name: 'legal-notice',
  address: 'legal-notice',
  country: 'legal-notice',
  rightsEmail: 'privacy-notice',
  dpoEmail: 'privacy-notice',
};

/**
 * Who the controller of one site is, from what its pages said and what the person corrected. The person's word stays,
 * whatever is read later; of two readings of one page the newer counts.
 */
export function controllerOf(
  readings: readonly NoticeReading[],
  corrections: readonly ControllerCorrection[],
): { facts: ControllerFacts; conflicts: Conflict[] } {
  const latest = latestByPage(readings);
  const facts: Partial<Record<ControllerField, SourcedValue>> = {};
  const conflicts: Conflict[] = [];

  for (const field of CONTROLLER_FIELDS) {
    const correction = corrections.find((row) => row.field === field);
    const told = latest
      .toSorted((one, other) => rank(one, FIRST_ASKED[field]) - rank(other, FIRST_ASKED[field]))
      .flatMap((reading): SourcedValue[] => reading.facts[field] ?? []);
    const value = correction === undefined ? told[0] : bySaying(correction);
    if (value !== undefined && !isEmpty(value.value)) facts[field] = value;
    if (correction === undefined && told.some((other) => !sameWords(other.value, told[0]?.value))) {
      conflicts.push({ field, values: told });
    }
  }
  return { facts: facts as ControllerFacts, conflicts };
}

function latestByPage(readings: readonly NoticeReading[]): NoticeReading[] {
  const pages = new Map<string, NoticeReading>();
  for (const reading of readings.toSorted((one, other) => (one.readAt < other.readAt ? -1 : 1))) {
    pages.set(`${reading.kind} ${reading.url}`, reading);
  }
  return [...pages.values()].toReversed();
}

function rank(reading: NoticeReading, first: NoticeReading['kind']): number {
  return reading.kind === first ? 0 : 1;
}

function bySaying({ value, at }: ControllerCorrection): SourcedValue {
  const source = { quote: '', source: '', at, confidence: 'high', by: 'person' } as const;
  return typeof value === 'string' ? { value, ...source } : { value, ...source };
}

function isEmpty(value: string | string[]): boolean {
  return value.length === 0;
}

function sameWords(one: string | string[], other: string | string[] | undefined): boolean {
  return bare(one) === bare(other ?? '');
}

function bare(value: string | string[]): string {
  return [value].flat().join(' ').normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '');
}
