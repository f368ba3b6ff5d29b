import type { Day } from '../day.ts';

/** A public holiday, by the slug it has in catalog/holidays/ and its names. */
export type Holiday = { id: string; name: { fr: string; en: string } };

/** The public holidays of one country, with those of a region where they differ. */
export type HolidayCalendar = {
  days: ReadonlyMap<Day, Holiday>;
  /** First and last year that the table knows. Outside them a day off can only be a Saturday or a Sunday. */
  years: { first: number; last: number };
};
