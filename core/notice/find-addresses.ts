import { type Town, townsOf } from './find-towns.ts';
import { fold } from './fold.ts';
import type { NoticePage, Span } from './notice-page.ts';
import type { NoticeWords } from './words.ts';

/** A postal address as the page writes it. */
export type FoundAddress = Span & { lines: string[]; country: string | undefined };

export type AddressPatterns = {
  street: RegExp;
  countries: ReadonlyMap<string, string>;
  /** A country that follows here. */
  country: RegExp;
  /** Countries behind a comma, anywhere. */
  countryBehind: RegExp;
};

/** @param countries folded names of countries, each with its ISO 3166-1 code */
export function addressPatterns(
  words: readonly NoticeWords[],
  countries: ReadonlyMap<string, string>,
): AddressPatterns {
  const street = words.flatMap(({ street }) => street ?? []).join('|');
  const names = [...countries.keys()].sort((one, other) => other.length - one.length);
  return {
    street: new RegExp(`(?<![\\p{L}\\d])(?:${street})(?![\\p{L}])`, 'u'),
    countries,
    countryBehind: new RegExp(`(?<=\\p{L}, ?)(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu'),
    country: new RegExp(`^[ ,.\\n–(-]{0,4}(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'u'),
  };
}

const REACH = 170;
const MOST_FOUND = 80;

/** In the order of the page; none overlaps another. */
export function findAddresses(page: NoticePage, patterns: AddressPatterns): FoundAddress[] {
  const found: FoundAddress[] = [];
  let free = 0;
  for (const town of townsOf(page, patterns.countryBehind)) {
    const address = town.at < free ? undefined : addressAround(page, town, free, patterns);
    if (address === undefined) continue;
    found.push(address);
    free = address.end;
    if (found.length >= MOST_FOUND) break;
  }
  return found;
}

function addressAround(
  page: NoticePage,
  town: Town,
  free: number,
  patterns: AddressPatterns,
): FoundAddress | undefined {
  const begins = streetBefore(page, town, free, patterns);
  if (begins === undefined) return undefined;
  const { text } = page;
  const ahead = text.slice(Math.max(free, begins - 12), begins);
  const number = /(?<![\p{L}\d])\d{1,4}(?:-\d{1,4})?(?: ?(?:bis|ter))? ?, ?$/u.exec(ahead);
  const at = begins - (/^\d/.test(text.slice(begins, begins + 1)) ? 0 : (number?.[0].length ?? 0));
  const { end, named } = tailFrom(page, town.end, patterns);
  const lines = linesOf(text.slice(at, town.at), text.slice(town.at, town.end), text.slice(town.end, end));
  if (lines === undefined) return undefined;
  return { at, end, lines, country: named ?? town.country ?? countryOf(text.slice(town.at, town.end), page) };
}

const PREFIXES: Record<string, string> = { D: 'DE', A: 'AT', F: 'FR', B: 'BE', L: 'LU', I: 'IT', E: 'ES', S: 'SE' };
/** Where five digits, or four, are the postcode of the country that speaks the page's language. */
const FIVE: Record<string, string> = {
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  fi: 'FI',
  et: 'EE',
  hr: 'HR',
  uk: 'UA',
  tr: 'TR',
};
const FOUR: Record<string, string> = { da: 'DK', no: 'NO', nb: 'NO', hu: 'HU', sl: 'SI', bg: 'BG' };
const FOUR_BY_DOMAIN: Record<string, string> = { at: 'AT', ch: 'CH', be: 'BE', lu: 'LU', dk: 'DK', no: 'NO', li: 'LI' };

/** The country that a postcode betrays by its prefix, or by its length in a page of that language and domain. */
function countryOf(town: string, { language, url }: NoticePage): string | undefined {
  const prefix = /^([A-Z]{1,2})[- ]/.exec(town)?.[1];
  if (prefix !== undefined) return PREFIXES[prefix] ?? (prefix.length === 2 ? prefix : undefined);
  const digits = /^[\d ]+/.exec(town)?.[0].replace(/ /g, '').length;
  const domain = /\.([a-z]{2})(?:[/:]|$)/.exec(url.slice(8))?.[1] ?? '';
  if (digits === 5) return FIVE[language ?? ''];
  if (digits === 4) return FOUR_BY_DOMAIN[domain] ?? FOUR[language ?? ''];
  return undefined;
}

/** Walks left from the postcode over what may belong to an address, to the leftmost part that begins one. */
function streetBefore({ text }: NoticePage, town: Town, free: number, patterns: AddressPatterns): number | undefined {
  const from = Math.max(free, town.at - REACH);
  const area = text.slice(from, town.at);
  let begins: number | undefined;
  let right = area.length;
  let parts = 0;
  while (right > 0 && parts < 6) {
    const left = partBefore(area, right);
    const part = area.slice(left, right);
    const folded = fold(part);
    const inner = part
      .trim()
      .replace(/^[,;|•·–-]+|[,;|•·–-]+$/g, '')
      .trim();
    if (inner !== '') {
      parts += 1;
      const street = patterns.street.test(folded);
      const start = streetStart(part, folded, patterns, {
        numberBefore: /\d ?, ?$/.test(area.slice(0, left)),
        numbered: NUMBER_FIRST.has(town.country ?? ''),
      });
      if (start !== undefined) begins = from + left + start;
      // « San Pedro, 24 bajo, 20304 Irún »: the number follows its street behind a comma.
      const named = (begins === undefined || begins <= from + right + 1) && NUMBER_ONLY.test(area.slice(right).trim());
      if (start === undefined && named && STREET_NAME.test(inner)) begins = from + left + lead(part);
      const sentence = inner.length > 70 || (start ?? 0) > 3;
      if (sentence || (!street && start === undefined && (parts > 2 || /[.:]$/.test(inner)))) break;
      if (!street && start === undefined && !/\d/.test(inner) && begins !== undefined) break;
    }
    right = left;
    if (left === 0) break;
  }
  return begins;
}

const NUMBER_ONLY = /^\d{1,4}[a-z]?(?: (?:bajo|bis|piso|izq\.?|dcha\.?|[a-z\d]{1,3}º?))?,?$/;
const STREET_NAME = /^(?:\p{Lu}[\p{L}'’.-]{2,20})(?: (?:\p{Lu}[\p{L}'’.-]+|de|del|la|los|di|da|do|dos|das)){0,5}$/u;

function lead(part: string): number {
  return part.length - part.trimStart().length;
}

const PART_ENDS = /[,;|•·\n]| [–-] |: /g;

function partBefore(area: string, right: number): number {
  let last = 0;
  PART_ENDS.lastIndex = 0;
  for (
    let match = PART_ENDS.exec(area.slice(0, Math.max(0, right - 1)));
    match !== null;
    match = PART_ENDS.exec(area.slice(0, Math.max(0, right - 1)))
  ) {
    last = match.index + match[0].length;
  }
  return last;
}

/** Where within a part a street begins: its number before a street word, or the street word or name before its number. */
function streetStart(
  part: string,
  folded: string,
  { street }: AddressPatterns,
  { numberBefore, numbered }: { numberBefore: boolean; numbered: boolean },
): number | undefined {
  const lead = part.length - part.trimStart().length;
  const word = street.exec(folded);
  if (word !== null) {
    const before = folded.slice(0, word.index);
    const number =
      /(?<![\p{L}\d])\d{1,5}(?: ?[-/–] ?\d{1,4})? ?(?:bis|ter|quater|[a-z])?(?: [\p{L}'.-]+){0,4} ?,? ?$/u.exec(before);
    if (number !== null) return number.index;
    // « Münchner Str. 48 », « Via Perini 165 », « Postfach 12 »: the name may begin before the word.
    const name = /(?:(?<=^|\s)\p{Lu}[\p{L}'’.-]* ){0,3}$/u.exec(part.slice(0, word.index));
    const after = folded.slice(word.index);
    if (/\d/.test(after) || NUMBERLESS.test(after) || (word.index <= lead + 2 && numberBefore)) {
      return Math.max(lead, word.index - (name?.[0].length ?? 0));
    }
    return undefined;
  }
  // Any proper name with a house number: « Boltzmannstraße 1 » is caught above, « Kehrwieder 11 » and « Tietotie 9 » here.
  const named =
    /^\s*["(]?(\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4},? \d{1,4}(?:[-/]\d{1,4})?(?: ?[a-zA-Z])?(?: [A-Z]{1,2}\d?)?)\s*[,.]?\s*$/u.exec(
      part,
    );
  if (named?.[1] !== undefined) return part.indexOf(named[1]);
  return numbered && /^\s*\d{1,4}[ ,]/.test(part) && /\p{L}{3}/u.test(part) && part.length < 60 ? lead : undefined;
}

/** Where any words behind a number may be a street: « 12 The Maltings ». */
const NUMBER_FIRST: ReadonlySet<string> = new Set(['GB', 'IE', 'US']);

const NUMBERLESS = /^(?:zone|za|zi|zac|parc|lieu|domaine|place|le |la |rond|hameau|tour|p\.?o|bp|cs|tsa|industrial)/;

function tailFrom(
  { text }: NoticePage,
  end: number,
  { country, countries }: AddressPatterns,
): { end: number; named: string | undefined } {
  const rest = text.slice(end, end + 60);
  const cedex =
    /^ ?(?:cedex|CEDEX|Cedex)(?: \d{1,2})?| \d{1,2}(?= (?:cedex|CEDEX|Cedex|SP))(?: (?:cedex|CEDEX|Cedex|SP))?(?: \d{1,2})?| ?\([A-Z]{2}\)/.exec(
      rest,
    );
  const skip = cedex?.index === 0 ? cedex[0].length : 0;
  const after = rest.slice(skip);
  const region = /^, (?:[A-Z]{2}|(?:I|Î)le de La Réunion)(?![\p{L}])/u.exec(after)?.[0].length ?? 0;
  const match = country.exec(fold(after.slice(region)));
  if (match === null) return { end: end + skip, named: undefined };
  const name = match[0].replace(/^[ ,.\n–(-]+/, '');
  // « London, United Kingdom, EC1M 5NR »: a British postcode may come last.
  const last = /^, [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/u.exec(after.slice(region + match[0].length));
  return { end: end + skip + region + match[0].length + (last?.[0].length ?? 0), named: countries.get(name) };
}

const MOST_LINES = 5;

function linesOf(before: string, town: string, after: string): string[] | undefined {
  const street = before
    .split(/[\n;|•·]| [–-] |, (?=\D)|,(?=\p{L})/u)
    .map(trimmed)
    .filter((line) => line !== '');
  const tail = trimmed(after);
  const country = /^(?:cedex|\d|\()/i.test(tail) ? '' : tail;
  const locality = trimmed(`${town}${country === '' ? after : ''}`.replace(/\s+/g, ' '));
  const postcodeOnly = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]{2},? \d{5}/.test(locality);
  const joint = /[,\n]\s*$/.test(before) ? ', ' : ' ';
  const last = postcodeOnly && street.length > 1 ? `${street.pop()}${joint}${locality}` : locality;
  if (/^\d{1,4}(?:-\d{1,4})?(?: ?(?:bis|ter))?$/.test(street[0] ?? '') && street.length > 1) {
    street.splice(0, 2, `${street[0]}, ${street[1]}`);
  }
  const lines = [...street, last, ...(country === '' ? [] : [country])];
  while (lines.length > MOST_LINES) lines.splice(0, 2, `${lines[0]}, ${lines[1]}`);
  return lines.some((line) => line.length > 120) || lines.length < 2 ? undefined : lines;
}

function trimmed(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/^[\s,;.:–-]+|[\s,;:–(-]+$/g, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
