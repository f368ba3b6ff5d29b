import type { Day } from '../day.ts';
import type { Holiday, HolidayCalendar } from './holiday.ts';
import type { Period } from './period.ts';

/** A day on which no period ends, and why. At least one of the two is given. */
export type DayOff = { day: Day; weekend: 'saturday' | 'sunday' | undefined; holiday: Holiday | undefined };

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

export function deadlineOf(_received: Day, _period: Period, _calendar: HolidayCalendar | undefined): Deadline {
  throw new Error('under construction');
}
