import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/**
 * The last day for an answer to a request that arrives today in metropolitan France, reckoned here by other means than the
 * extension's, so that the demo does not take its word for it: a month later, or the next working day.
 *
 * @see Art. 12(3) GDPR; Regulation (EEC, Euratom) No 1182/71, Art. 3
 */
export function expectedLastDay(received: string): string {
  const holidays = new Holidays('FR', { types: ['public'] });
  let day = Temporal.PlainDate.from(received).add({ months: 1 }, { overflow: 'constrain' });
  while (day.dayOfWeek > 5 || isHoliday(holidays, day)) day = day.add({ days: 1 });
  return day.toString();
}

function isHoliday(holidays: Holidays, day: Temporal.PlainDate): boolean {
  return holidays.getHolidays(day.year).some(({ date }) => date.slice(0, 10) === day.toString());
}
