import { type Day, toDay } from '../day.ts';

/** A length of time as the law counts it: in months, never in days that stand for months. */
export type Period = { months: number };

/**
 * The day bearing the same date `period.months` later, or that month's last day where there is no such date.
 * @throws RangeError when `from` is not a calendar day
 * @see Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c)
 */
export function sameDateAfter(from: Day, period: Period): { day: Day; monthEnd: boolean } {
  const [year, month, date] = toDay(from).split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + period.months;
  const [endYear, endMonth] = [Math.floor(months / 12), months % 12];
  const lastDate = new Date(Date.UTC(endYear, endMonth + 1, 0)).getUTCDate();
  const day = new Date(Date.UTC(endYear, endMonth, Math.min(date, lastDate))).toISOString().slice(0, 10);
  return { day: toDay(day), monthEnd: date > lastDate };
}
