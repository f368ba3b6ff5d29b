import type { Span } from './notice-page.ts';

export type FoundDate = Span & { day: string };

/** How a notice says of when it is, in front of its date. Folded. */
const LABEL =
  /(?:last (?:updated|modified|revised|changed)|effective(?: date| as of| from)?|updated(?: on)?|date of last|version(?: of| du| vom)?|revised|derniere (?:mise a jour|modification)|mise? a jour(?: le| du)?|en vigueur|date d'effet|date de|stand|gultig ab|zuletzt (?:aktualisiert|geandert)|letzte (?:aktualisierung|anderung)|ultima (?:actualizacion|modifica|aggiornamento|atualizacao)|ultimo aggiornamento|aggiornat[ao]|actualizad[ao]|atualizad[ao]|laatst (?:bijgewerkt|gewijzigd)|obowiazuje od|ostatnia aktualizacja|kehtib alates|senast uppdaterad|sidst opdateret|sist oppdatert|paivitetty)[^\d\n]{0,24}$/;

const MONTHS: readonly string[] = [
  'jan|janv|gen|ene|sty|led',
  'feb|fev|fevr|lut|unor',
  'mar|mars|marz|maer|mrt|maart|brez',
  'apr|avr|abr|kwi|dub',
  'may|mai|mag|maj|mei|kvet',
  'jun|juin|giu|cze|cerv',
  'jul|juil|lug|lip|cervenc',
  'aug|aou|ago|sie|srp',
  'sep|set|wrz|zari',
  'oct|okt|out|ott|paz|rij',
  'nov|lis',
  'dec|dez|dic|des|gru|pros',
];

const NUMERIC = /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?!\d)/g;
const WORDY =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de |of )?)?(\p{L}{3,12})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (?:de )?((?:19|20)\d\d)(?!\d)/gu;

/**
 * The day, or the month, from which the page says it is; the first that follows such a word. In a page in English from
 * the United States 3/4 is ambiguous: such a date is left out unless one part is beyond twelve.
 */
export function findDate(folded: string, language: string | undefined): FoundDate | undefined {
  const found: FoundDate[] = [];
  for (const match of [...folded.matchAll(NUMERIC)].slice(0, 200)) {
    const day = numeric(match, language);
    if (day !== undefined) found.push({ at: match.index, end: match.index + match[0].length, day });
  }
  for (const match of [...folded.matchAll(WORDY)].slice(0, 400)) {
    const day = wordy(match);
    if (day !== undefined) found.push({ at: match.index, end: match.index + match[0].length, day });
  }
  return found
    .sort((one, other) => one.at - other.at)
    .find(({ at }) => LABEL.test(folded.slice(Math.max(0, at - 60), at)));
}

function numeric(
  [, one = '', two = '', three = '']: RegExpMatchArray,
  language: string | undefined,
): string | undefined {
  if (one.length === 4) return calendarDay(one, two, three);
  const year = three.length === 2 ? `20${three}` : three;
  if (one.length > 2 || year.length !== 4) return undefined;
  const unsure = language === 'en' && Number(one) <= 12 && Number(two) <= 12 && one !== two;
  if (unsure) return undefined;
  return calendarDay(year, two, one) ?? (language === 'en' ? calendarDay(year, one, two) : undefined);
}

function wordy([, before, word = '', behind, year = '']: RegExpMatchArray): string | undefined {
  // The longest beginning wins: « juil » before « jui ».
  const month = MONTHS.reduce<{ index: number; length: number }>(
    (best, stems, index) => {
      const stem = stems.split('|').filter((one) => word.startsWith(one));
      const length = Math.max(0, ...stem.map((one) => one.length));
      return length > best.length ? { index, length } : best;
    },
    { index: -1, length: 0 },
  );
  if (month.index === -1) return undefined;
  const day = before ?? behind;
  const number = String(month.index + 1).padStart(2, '0');
  return day === undefined ? `${year}-${number}` : calendarDay(year, number, day);
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (y < 1995 || y > 2100 || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
