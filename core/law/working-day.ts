import { addDays, type Day, weekdayOf } from '../day.ts';
import type { Holiday, HolidayCalendar } from './holiday.ts';

/** A day that is not a working day, and why. At least one of the two reasons is given. */
export type DayOff = { day: Day; weekend: 'saturday' | 'sunday' | undefined; holiday: Holiday | undefined };

/**
 * Why `day` is not a working day; undefined where it is one.
 * @see Regulation (EEC, Euratom) No 1182/71, Art. 2: all days other than public holidays, Sundays and Saturdays
 */
export function dayOffOn(day: Day, calendar: HolidayCalendar | undefined): DayOff | undefined {
  const weekend = ({ 0: 'sunday', 6: 'saturday' } as const)[weekdayOf(day) as 0 | 6];
  const holiday = calendar?.days.get(day);
  return weekend === undefined && holiday === undefined ? undefined : { day, weekend, holiday };
}

/** The day `count` working days after `from`, itself not counted. */
export function addWorkingDays(from: Day, count: number, calendar: HolidayCalendar | undefined): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (dayOffOn(day, calendar) === undefined) left -= 1;
  }
  return day;
}
