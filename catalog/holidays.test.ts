import { describe, expect, it } from 'vitest';
import { toDay } from '../core/day.ts';
import { buildHolidays } from '../scripts/build-holidays.ts';
import { HOLIDAY_TABLES, holidayRegionOf, holidaysOf } from './holidays.ts';

const committed = import.meta.glob<string>('./holidays/*.json', { eager: true, query: '?raw', import: 'default' });

describe('the tables of public holidays', () => {
  it('are what scripts/build-holidays.ts writes', { timeout: 60_000 }, () => {
    const files = Object.fromEntries([...buildHolidays()].map(([name, text]) => [`./holidays/${name}`, text]));
    expect(committed).toEqual(files);
  });

  it('cover the thirty states of the EEA from 2025 to 2040', () => {
    expect([...HOLIDAY_TABLES.keys()].filter((country) => country !== 'GB')).toHaveLength(30);
    for (const table of HOLIDAY_TABLES.values()) expect(table.years).toEqual({ first: 2025, last: 2040 });
  });

  it.each([
    ['FR', '2026-04-06', 'Lundi de Pâques'],
    ['FR', '2026-07-14', 'Fête nationale'],
    ['DE', '2026-10-03', 'Fête nationale'],
    ['SK', '2027-09-15', undefined],
  ])('know %s on %s as %s', (country, day, name) => {
    const holiday = holidaysOf(country)?.days.get(toDay(day));
    if (name === undefined) expect(holiday).toBeUndefined();
    else expect(holiday?.name.fr).toBe(name);
  });

  it('give Good Friday and 26 December to Alsace-Moselle alone', () => {
    for (const day of ['2026-04-03', '2026-12-26'].map(toDay)) {
      expect(holidaysOf('FR')?.days.has(day)).toBe(false);
      expect(holidaysOf('FR', 'Alsace-Moselle')?.days.has(day)).toBe(true);
    }
  });

  it('find Alsace-Moselle by the postcode', () => {
    expect(holidayRegionOf('FR', ['1 place Kléber', '67000 Strasbourg'])).toBe('Alsace-Moselle');
    expect(holidayRegionOf('FR', ['67 rue de Rivoli', '75001 Paris'])).toBeUndefined();
  });
});
