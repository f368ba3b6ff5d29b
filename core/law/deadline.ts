import { addDays, type Day } from '../day.ts';
import type { HolidayCalendar } from './holiday.ts';
import { type Period, sameDateAfter } from './period.ts';
import { type DayOff, dayOffOn } from './working-day.ts';

/** The last day of a period, and each step of the reckoning: everything a sentence needs to explain it. */
export type Deadline = {
  /** The day of the event; itself not counted. */
  received: Day;
  period: Period;
  /** The day bearing the same date `period.months` later, or the last of that month. */
  sameDate: Day;
  /** True where that month has no such date, and `sameDate` is its last day. */
  monthEnd: boolean;
  /** Days off that the end was moved over, in order; empty when `lastDay` is `sameDate`. */
  daysOff: DayOff[];
  lastDay: Day;
  /** False where no table of public holidays covers the reckoning: only weekends were heeded. */
  holidaysKnown: boolean;
};

/**
 * Last day on which an answer is in time: the date of receipt `period.months` later, or that month's
 * last day where there is no such date; a day off moves it to the next working day.
 * @throws RangeError when `received` is not a calendar day
 * @see Art. 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71, Art. 3
 */
export function deadlineOf(received: Day, period: Period, calendar: HolidayCalendar | undefined): Deadline {
  const { day: sameDate, monthEnd } = sameDateAfter(received, period);
  const daysOff: DayOff[] = [];
  let lastDay = sameDate;
  for (let off = dayOffOn(lastDay, calendar); off !== undefined; off = dayOffOn(lastDay, calendar)) {
    daysOff.push(off);
    lastDay = addDays(lastDay, 1);
  }
  const holidaysKnown = calendar !== undefined && covers(calendar, sameDate) && covers(calendar, lastDay);
  return { received, period, sameDate, monthEnd, daysOff, lastDay, holidaysKnown };
}

function covers({ years }: HolidayCalendar, day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return years.first <= year && year <= years.last;
}
