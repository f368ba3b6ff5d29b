import type { Day } from '../day.ts';
import type { LetterLanguage } from './letter.ts';

/** « 5 mars 2026 », « 1er mars 2026 »; "5 March 2026". */
export function writtenDate(_day: Day, _language: LetterLanguage): string {
  throw new Error('under construction');
}
