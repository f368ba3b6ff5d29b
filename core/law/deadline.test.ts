import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../catalog/holidays.ts';
import { addDays, toDay } from '../day.ts';
import { deadlineOf } from './deadline.ts';

const france = holidaysOf('FR');
const month = { months: 1 };

describe('the last day of one month, received in France', () => {
  it.each([
    ['2026-03-05', '2026-04-05', '2026-04-07', ['sunday', 'easter-monday']],
    ['2026-04-01', '2026-05-01', '2026-05-04', ['labour-day', 'saturday', 'sunday']],
    ['2026-04-14', '2026-05-14', '2026-05-15', ['ascension-day']],
    ['2026-07-15', '2026-08-15', '2026-08-17', ['saturday', 'sunday']],
    ['2026-08-31', '2026-09-30', '2026-09-30', []],
    ['2026-11-25', '2026-12-25', '2026-12-28', ['christmas-day', 'saturday', 'sunday']],
    ['2027-01-29', '2027-02-28', '2027-03-01', ['sunday']],
    ['2028-01-31', '2028-02-29', '2028-02-29', []],
    ['2026-12-31', '2027-01-31', '2027-02-01', ['sunday']],
    ['2027-02-28', '2027-03-28', '2027-03-30', ['sunday', 'easter-monday']],
    ['2028-02-29', '2028-03-29', '2028-03-29', []],
  ])('of %s is %s, and by days off %s', (received, sameDate, lastDay, reasons) => {
    const deadline = deadlineOf(toDay(received), month, france);
    expect(deadline).toMatchObject({ received, sameDate, lastDay, holidaysKnown: true });
    expect(deadline.daysOff.map(({ weekend, holiday }) => weekend ?? holiday?.id)).toEqual(reasons);
  });

  it('says that 31 August has no same date in September', () => {
    expect(deadlineOf(toDay('2026-08-31'), month, france).monthEnd).toBe(true);
    expect(deadlineOf(toDay('2026-08-30'), month, france).monthEnd).toBe(false);
  });

  it('names the Assumption that falls on a Saturday', () => {
    const [saturday] = deadlineOf(toDay('2026-07-15'), month, france).daysOff;
    expect(saturday).toMatchObject({ day: '2026-08-15', weekend: 'saturday', holiday: { name: { fr: 'Assomption' } } });
  });
});

describe('the last day elsewhere', () => {
  it('of three months from 31 January 2028 is 2 May: Sunday, then Labour Day', () => {
    expect(deadlineOf(toDay('2028-01-31'), { months: 3 }, france).lastDay).toBe('2028-05-02');
  });

  it('moves over Good Friday in Alsace-Moselle only', () => {
    const received = toDay('2026-03-03');
    expect(deadlineOf(received, month, france).lastDay).toBe('2026-04-03');
    expect(deadlineOf(received, month, holidaysOf('FR', 'Alsace-Moselle')).lastDay).toBe('2026-04-07');
  });

  it('says so where no table of holidays covers it', () => {
    expect(deadlineOf(toDay('2026-03-05'), month, undefined)).toMatchObject({
      lastDay: '2026-04-06',
      holidaysKnown: false,
    });
    expect(deadlineOf(toDay('2040-12-15'), month, france).holidaysKnown).toBe(false);
  });

  it('refuses a day that is none', () => {
    expect(() => deadlineOf('2026-02-30' as never, month, france)).toThrow(RangeError);
  });
});

/** The same rule reckoned by other means: Temporal's months, and the Easter reckoning of Gauss instead of a table. */
function independently(received: string, months: number): string {
  const [year, number, date] = received.split('-').map(Number) as [number, number, number];
  const target = new Temporal.PlainYearMonth(year, number).add({ months });
  let day = target.toPlainDate({ day: Math.min(date, target.daysInMonth) });
  while (day.dayOfWeek > 5 || frenchHoliday(day)) day = day.add({ days: 1 });
  return day.toString();
}

function frenchHoliday(day: Temporal.PlainDate): boolean {
  if ('01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25'.includes(day.toString().slice(5))) return true;
  const sinceEaster = easter(day.year).until(day, { largestUnit: 'day' }).days;
  return [1, 39, 50].includes(sinceEaster);
}

function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const sunday = Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: d + e });
  const late = d === 29 && e === 6;
  const leap = d === 28 && e === 6 && a > 10;
  return late || leap ? sunday.subtract({ days: 7 }) : sunday;
}

describe('an independent reckoning', () => {
  it('agrees for every day from 2025 to 2040, one month and three', { timeout: 60_000 }, () => {
    let [compared, day] = [0, toDay('2025-01-01')];
    for (; day < '2040-09-01'; day = addDays(day, 1)) {
      for (const months of [1, 3]) {
        const { lastDay } = deadlineOf(day, { months }, france);
        if (lastDay !== independently(day, months)) expect(`${day} → ${lastDay}`).toBe(independently(day, months));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it('is never before the same date and grows with the day of receipt', { timeout: 60_000 }, () => {
    const days = fc.integer({ min: 0, max: 5_600 }).map((offset) => addDays(toDay('2025-01-01'), offset));
    fc.assert(
      fc.property(days, fc.constantFrom(1, 2, 3), (received, months) => {
        const { lastDay, sameDate, daysOff } = deadlineOf(received, { months }, france);
        const next = deadlineOf(addDays(received, 1), { months }, france);
        expect(lastDay >= sameDate && next.lastDay >= lastDay).toBe(true);
        expect(addDays(sameDate, daysOff.length)).toBe(lastDay);
      }),
      { numRuns: 1_000 },
    );
  });
});
