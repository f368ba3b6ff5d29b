import type { Day } from '../day.ts';
import type { Period } from '../law/period.ts';
import type { LetterLanguage } from './letter.ts';

const MONTHS: Record<LetterLanguage, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** « 5 mars 2026 », « 1er mars 2026 »; "5 March 2026". The parts stay together on a line. */
export function writtenDate(day: Day, language: LetterLanguage): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = language === 'fr' && date === 1 ? 'er' : '';
  return `${date}${first}\u00A0${MONTHS[language][month - 1] ?? ''}\u00A0${year}`;
}

/** « Paris, le 5 mars 2026 » or « Le 5 mars 2026 »; "Paris, 5 March 2026" or "5 March 2026". */
export function writtenPlaceAndDate(city: string, day: Day, language: LetterLanguage): string {
  const date = writtenDate(day, language);
  if (language === 'en') return city === '' ? date : `${city}, ${date}`;
  return city === '' ? `Le\u00A0${date}` : `${city}, le\u00A0${date}`;
}

const NUMBERS: Record<LetterLanguage, readonly string[]> = {
  fr: ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six'],
};

/** « un mois », "three months"; figures above six. */
export function writtenPeriod({ months }: Period, language: LetterLanguage): string {
  const number = NUMBERS[language][months] ?? String(months);
  const unit = language === 'fr' ? 'mois' : months === 1 ? 'month' : 'months';
  return `${number}\u00A0${unit}`;
}
