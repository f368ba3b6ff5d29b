import { calendarOf, type HolidayCalendar, type HolidayTable, regionOf } from '../core/law/holiday.ts';

const files = import.meta.glob<HolidayTable>('./holidays/*.json', { eager: true, import: 'default' });

/** The tables of public holidays, by country. */
export const HOLIDAY_TABLES: ReadonlyMap<string, HolidayTable> = new Map(
  Object.values(files).map((table) => [table.country, table]),
);

/** The public holidays of a country, with a region's own; undefined where there is no table. */
export function holidaysOf(country: string, region?: string): HolidayCalendar | undefined {
  const table = HOLIDAY_TABLES.get(country);
  return table && calendarOf(table, region);
}

/** The region with public holidays of its own in which an address lies, if any (`Alsace-Moselle`). */
export function holidayRegionOf(country: string, address: readonly string[]): string | undefined {
  const table = HOLIDAY_TABLES.get(country);
  return table && regionOf(table, address);
}
