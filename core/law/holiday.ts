import { type Day, toDay } from '../day.ts';

/** A public holiday, by the slug it has in catalog/holidays/ and its names. */
export type Holiday = { id: string; name: { fr: string; en: string } };

/** The public holidays of one country, with those of a region where they differ. */
export type HolidayCalendar = {
  days: ReadonlyMap<Day, Holiday>;
  /** First and last year that the table knows. Outside them a day off can only be a Saturday or a Sunday. */
  years: { first: number; last: number };
};

/** A holiday as catalog/holidays/ writes it: one date for every year of the table, or its days. */
export type HolidayRow = Holiday & {
  /** `MM-DD`, where it falls on that date in every year… */
  every?: string;
  /** … else the days themselves. */
  days?: string[];
};

/** One file of catalog/holidays/. */
export type HolidayTable = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  source: string;
  credit: string;
  years: { first: number; last: number };
  holidays: HolidayRow[];
  /** Regions with holidays of their own, and the beginnings of their postcodes. */
  regions?: Record<string, { postcodes: string[]; holidays: HolidayRow[] }>;
};

/** The days of a table, and of one of its regions. An unknown region adds none. */
export function calendarOf(table: HolidayTable, region?: string): HolidayCalendar {
  const rows = [...table.holidays, ...(region === undefined ? [] : (table.regions?.[region]?.holidays ?? []))];
  const days = new Map<Day, Holiday>();
  for (const { id, name, every, days: listed } of rows) {
    for (const day of listed ?? everyYear(every, table.years)) days.set(toDay(day), { id, name });
  }
  return { days, years: table.years };
}

/** The region of a table in which a postal address lies, judged by its postcode. */
export function regionOf(table: HolidayTable, address: readonly string[]): string | undefined {
  const postcode = /(?:^|\s|-)(\d{5})(?=\s|$)/m.exec(address.join('\n'))?.[1];
  if (postcode === undefined) return undefined;
  const regions = Object.entries(table.regions ?? {});
  return regions.find(([, { postcodes }]) => postcodes.some((start) => postcode.startsWith(start)))?.[0];
}

function everyYear(date: string | undefined, { first, last }: HolidayTable['years']): string[] {
  if (date === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-${date}`);
}
