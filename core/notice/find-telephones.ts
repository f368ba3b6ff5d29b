import { fold } from './fold.ts';
import type { Span } from './notice-page.ts';

export type FoundTelephone = Span & { number: string };

const LABEL =
  /(?<!\p{L})(?:tel(?:\.|ephone|efon|efono|efoon|efone)?|phone|fon|call us|appel\p{L}{0,3}|numero de tel\p{L}*|puh(?:elin)?|tlf|telefax|fax)(?:[ .:]|nr\.?|nummer|number|no\.?|n°|au|at|unter|\(|\/){0,12}(\+?[(\d][\d ()./-]{6,22}\d)/gu;
const INTERNATIONAL = /(?<![\d+])\+[1-9]\d{0,2}[ .()/-]?[\d ()./-]{6,18}\d/g;
const MOST = 40;

/** Numbers behind a word for the telephone, or written with a country's `+`; a fax is none. In the order of the page. */
export function findTelephones(text: string): FoundTelephone[] {
  const folded = fold(text);
  const found: FoundTelephone[] = [];
  const faxes = new Set<number>();
  const add = (at: number, written: string): void => {
    const number = plain(written);
    const digits = number.replace('+', '').length;
    if (digits < 8 || digits > 15 || found.some((one) => at < one.end && one.at < at + written.length)) return;
    found.push({ at, end: at + written.length, number });
  };
  for (const { index, 0: match, 1: written = '' } of [...folded.matchAll(LABEL)].slice(0, MOST)) {
    const at = index + match.length - written.length;
    if (/^(?:tele)?fax/.test(match)) faxes.add(at);
    else add(at, written);
  }
  for (const { index, 0: written } of [...folded.matchAll(INTERNATIONAL)].slice(0, MOST)) {
    if (!faxes.has(index)) add(index, written);
  }
  return found.sort((one, other) => one.at - other.at);
}

/** « +49 (0) 221 … »: the bracketed zero is not dialled with the country's code. @see ITU-T E.123, 5.3 */
function plain(written: string): string {
  const national = written.startsWith('+') ? written.replace(/\(0\)/, '') : written;
  return `${written.startsWith('+') ? '+' : ''}${national.replace(/\D/g, '')}`;
}
