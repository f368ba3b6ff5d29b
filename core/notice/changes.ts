import {
  CONTROLLER_FIELDS,
  type ControllerFacts,
  type ControllerField,
  type NoticeReading,
} from '../controller/controller.ts';
import type { Instant } from '../day.ts';

type Said = NonNullable<ControllerFacts[ControllerField]>;

/** One thing that a page says otherwise than before. */
export type FactChange =
  | { field: ControllerField; kind: 'added'; after: Said }
  | { field: ControllerField; kind: 'gone'; before: Said }
  | { field: ControllerField; kind: 'changed'; before: Said; after: Said };

/** What one page said until one day and says since another. */
export type NoticeChange = {
  url: string;
  kind: NoticeReading['kind'];
  /** When it was last read as it was. */
  until: Instant;
  /** When it was first read as it is. */
  since: Instant;
  facts: FactChange[];
};

/**
 * How the pages of a site changed from one reading to the next, the latest first. Another sentence around the same
 * value is no change, nor is a page that was read once.
 *
 * @param readings of one site, in any order; a page that says the same again has one row, whose `readAt` moves
 */
export function changesOf(readings: readonly NoticeReading[]): NoticeChange[] {
  const pages = new Map<string, NoticeReading[]>();
  for (const reading of readings) pages.set(reading.url, [...(pages.get(reading.url) ?? []), reading]);
  const changes = [...pages.values()].flatMap((rows) => {
    const inOrder = rows.toSorted((one, other) => one.readAt.localeCompare(other.readAt));
    return inOrder.slice(1).map((after, index) => between(inOrder[index] as NoticeReading, after));
  });
  return changes
    .filter(({ facts }) => facts.length > 0)
    .sort((one, other) => other.since.localeCompare(one.since) || one.url.localeCompare(other.url));
}

function between(before: NoticeReading, after: NoticeReading): NoticeChange {
  const facts = CONTROLLER_FIELDS.flatMap((field) => factChange(field, before.facts[field], after.facts[field]));
  return { url: after.url, kind: after.kind, until: before.readAt, since: firstRead(after), facts };
}

function factChange(field: ControllerField, before: Said | undefined, after: Said | undefined): FactChange[] {
  if (before === undefined) return after === undefined ? [] : [{ field, kind: 'added', after }];
  if (after === undefined) return [{ field, kind: 'gone', before }];
  return JSON.stringify(before.value) === JSON.stringify(after.value)
    ? []
    : [{ field, kind: 'changed', before, after }];
}

/** Facts keep the instant of their first reading; the row's own moves each time the page says the same again. */
function firstRead({ facts, readAt }: NoticeReading): Instant {
  return Object.values(facts).reduce((first, { at }) => (at < first ? at : first), readAt);
}
