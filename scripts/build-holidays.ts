import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { HolidayRow, HolidayTable } from '../core/law/holiday.ts';

/**
 * Writes catalog/holidays/: one table of public holidays per country, from the package date-holidays, which is far too
 * big to ship. Run `node scripts/build-holidays.ts` after an update of that package; a test compares the two.
 */

const COUNTRIES = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB'.split(
  ' ',
);
const YEARS = { first: 2025, last: 2040 };

/** Regions whose own public holidays count, how date-holidays calls one of their parts, and the postcodes they begin with. */
const REGIONS: Record<string, Record<string, { part: string; postcodes: string[] }>> = {
  FR: { 'Alsace-Moselle': { part: '67', postcodes: ['57', '67', '68'] } },
};

/** French names where date-holidays has none or an unusual one, by its English name; a better English one where needed. */
const NAMES = JSON.parse(readFileSync(new URL('./holiday-names.json', import.meta.url), 'utf8')) as Record<
  string,
  { fr: string; en?: string }
>;

/** The tables by file name (`fr.json`), as they are written. */
export function buildHolidays(): Map<string, string> {
  const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };
  return new Map(
    COUNTRIES.map((country) => {
      const common = rowsOf(new Holidays(country));
      const regions = Object.entries(REGIONS[country] ?? {}).map(([name, { part, postcodes }]) => {
        const own = rowsOf(new Holidays(country, part)).filter((row) => !common.some(({ id }) => id === row.id));
        return [name, { postcodes, holidays: own }] as const;
      });
      const table: HolidayTable = {
        country,
        source: `https://github.com/commenthol/date-holidays, version ${version}, type "public"`,
        credit: 'date-holidays by commenthol (ISC), with data from Wikipedia (CC BY-SA 3.0)',
        years: YEARS,
        holidays: common,
        ...(regions.length > 0 && { regions: Object.fromEntries(regions) }),
      };
      return [`${country.toLowerCase()}.json`, write(table)];
    }),
  );
}

function rowsOf(holidays: Holidays): HolidayRow[] {
  const rows = new Map<string, { name: HolidayRow['name']; days: Set<string> }>();
  for (let year = YEARS.first; year <= YEARS.last; year += 1) {
    const french = publicDays(holidays, year, 'fr');
    publicDays(holidays, year, 'en').forEach((english, index) => {
      const name = nameOf(english, french[index]);
      const id = slugOf(name.en);
      const row = rows.get(id) ?? { name, days: new Set() };
      for (const day of daysOf(english)) row.days.add(day);
      rows.set(id, row);
    });
  }
  return [...rows]
    .map(([id, { name, days }]) => ({ id, name, ...onDays([...days].sort()) }))
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other)) || one.id.localeCompare(other.id));
}

function publicDays(holidays: Holidays, year: number, language: string): HolidaysTypes.Holiday[] {
  return holidays
    .getHolidays(year, language)
    .filter(({ type, start, end }) => type === 'public' && hoursBetween(start, end) >= 23)
    .sort((one, other) => one.rule.localeCompare(other.rule) || one.date.localeCompare(other.date));
}

/** A holiday of two days is two days. The library counts in local time, where a day may have 23 or 25 hours. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const count = Math.round(hoursBetween(start, end) / 24);
  return Array.from({ length: count }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
}

function nameOf(english: HolidaysTypes.Holiday, french: HolidaysTypes.Holiday | undefined): HolidayRow['name'] {
  const plain = english.name.replace(' (substitute day)', '');
  const own = NAMES[plain];
  const fr = own?.fr ?? french?.name.replace(' (jour substitut)', '');
  if (fr === undefined || (own === undefined && fr === plain)) {
    throw new Error(`no French name for ${JSON.stringify(plain)}: add one to holiday-names.json`);
  }
  return { fr, en: own?.en ?? plain };
}

function onDays(days: string[]): Pick<HolidayRow, 'every' | 'days'> {
  const dates = new Set(days.map((day) => day.slice(5)));
  const [date] = dates;
  const yearly = dates.size === 1 && days.length === YEARS.last - YEARS.first + 1;
  return yearly && date !== undefined ? { every: date } : { days };
}

function firstOf({ every, days }: HolidayRow): string {
  return every ?? days?.[0]?.slice(5) ?? '';
}

function hoursBetween(start: Date, end: Date): number {
  return (end.getTime() - start.getTime()) / 3_600_000;
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** JSON as Biome formats it (a list that fits stands on one line), so that a check of the tree leaves the tables alone. */
function write(table: HolidayTable): string {
  const text = JSON.stringify(table, undefined, 2);
  return `${text.replace(/^(.*)\[\n([^[\]{}]*)\]/gm, (list, before: string, items: string) => {
    const line = `${before}[${items.trim().replace(/\s*\n\s*/g, ' ')}]`;
    return line.length <= 120 ? line : list;
  })}\n`;
}

if (import.meta.main) {
  const folder = new URL('../catalog/holidays/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildHolidays()) writeFileSync(new URL(name, folder), text);
}
