import { type Day, daysBetween } from '../day.ts';
import type { DirectoryRecord } from './record.ts';

/** Why a record deserves a second look. `scraped`: nobody has read it; `imported`: from another list; `old`, `undated`. */
export type RecordDoubt = 'scraped' | 'imported' | 'old' | 'undated';

/** A controller's address rarely changes within a year, and often enough in the next. */
const OLD_AFTER_DAYS = 365;

/** What speaks against trusting a record on a day, the gravest first; empty where nothing does. */
export function doubtsOf(
  { quality, datedAt }: Pick<DirectoryRecord, 'quality' | 'datedAt'>,
  today: Day,
): RecordDoubt[] {
  const doubts: RecordDoubt[] = [];
  if (quality === 'scraped' || quality === 'imported') doubts.push(quality);
  if (datedAt === undefined) doubts.push('undated');
  else if (daysBetween(datedAt, today) > OLD_AFTER_DAYS) doubts.push('old');
  return doubts;
}
