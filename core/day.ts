declare const day: unique symbol;
declare const instant: unique symbol;

/** A calendar day, `'2026-01-31'`. Days compare as strings. */
export type Day = string & { readonly [day]: true };

/** A point in time in UTC, `'2026-01-31T08:30:00.000Z'`. Instants compare as strings. */
export type Instant = string & { readonly [instant]: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @throws RangeError when `text` is not a day of the calendar (`2026-02-30` is none) */
export function toDay(text: string): Day {
  const parts = DAY.exec(text);
  if (parts !== null && dayFromUtc(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) === text) {
    return text as Day;
  }
  throw new RangeError(`not a calendar day: ${JSON.stringify(text)}`);
}

/** @throws RangeError when `text` is not an instant in UTC, written as `Date.prototype.toISOString` writes it */
export function toInstant(text: string): Instant {
  const time = Date.parse(text);
  if (Number.isNaN(time) || new Date(time).toISOString() !== text) {
    throw new RangeError(`not an instant in UTC: ${JSON.stringify(text)}`);
  }
  return text as Instant;
}

/** The day, at the person's own place, on which `date` falls. */
export function localDayOf(date: Date): Day {
  return dayFromUtc(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

export function addDays(from: Day, days: number): Day {
  return dayFromUtc(utcOf(from) + days * 86_400_000);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utcOf(to) - utcOf(from)) / 86_400_000;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(of: Day): number {
  return new Date(utcOf(of)).getUTCDay();
}

function utcOf(of: Day): number {
  return Date.parse(`${of}T00:00:00.000Z`);
}

function dayFromUtc(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day;
}
