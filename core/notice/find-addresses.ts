import { fold } from './fold.ts';
import type { NoticePage, Span } from './notice-page.ts';
import type { NoticeWords } from './words.ts';

/** A postal address as the page writes it. */
export type FoundAddress = Span & { lines: string[]; country: string | undefined };

export type AddressPatterns = { street: RegExp; countries: ReadonlyMap<string, string>; country: RegExp };

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
    country: new RegExp(`^[ ,.\\n–(-]{0,4}(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'u'),
  };
}

const TOWN = String.raw`\p{Lu}[\p{L}'’.]*(?:[ -](?:\p{Lu}[\p{L}'’.]*|de|la|le|les|du|des|sur|sous|en|et|lès|am|an|der|bei|im|in|b\.|d['’]\p{L}+|l['’]\p{L}+)){0,6}`;

/** Postcode and town as each country writes them; the country is what the form alone betrays. */
const TOWNS: readonly { pattern: RegExp; country: string | undefined }[] = [
  { pattern: new RegExp(String.raw`(?<![\p{L}\d-])\d{4} ?[A-Z]{2},?[ \n]+${TOWN}`, 'gu'), country: 'NL' },
  { pattern: new RegExp(String.raw`(?<![\p{L}\d-])\d{2}-\d{3}[ \n]+${TOWN}`, 'gu'), country: 'PL' },
  { pattern: new RegExp(String.raw`(?<![\p{L}\d-])\d{4}-\d{3}[ ,\n]+${TOWN}`, 'gu'), country: 'PT' },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?:[A-Z]{1,2}[- ])?\d{2} ?\d{3},?[ \n]{1,2}(?:[–-] )?${TOWN}`, 'gu'),
    country: undefined,
  },
  { pattern: new RegExp(String.raw`(?<![\p{L}\d-])\d{3} ?\d{2}[ \n]+${TOWN}`, 'gu'), country: undefined },
  { pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?:[A-Z]{1,2}[- ])?\d{4} ${TOWN}`, 'gu'), country: undefined },
  { pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/gu, country: 'GB' },
  { pattern: /(?<![\p{L}\d])[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/gu, country: 'US' },
  { pattern: /(?<![\p{L}\d])[A-Z]\d[\dW] ?[A-Z\d]{4}(?![\p{L}\d])/gu, country: 'IE' },
  {
    pattern: /(?<=[,\n] ?)\p{Lu}[\p{L}-]{2,20},? (?:[A-Z]{2}[ ,-]+)?(?:[A-Z]{1,2}-)?\d{4,6}(?!\d)/gu,
    country: undefined,
  },
];

const REACH = 170;
const MOST_FOUND = 60;

export function findAddresses(page: NoticePage, patterns: AddressPatterns): FoundAddress[] {
  const found: FoundAddress[] = [];
  const add = (address: FoundAddress | undefined): void => {
    if (address === undefined) return;
    const same = found.findIndex(({ at, end }) => address.at < end && at < address.end);
    if (same === -1) found.push(address);
    else if (address.end - address.at > (found[same]?.end ?? 0) - (found[same]?.at ?? 0)) found[same] = address;
  };
  for (const { pattern, country } of TOWNS) {
    for (const match of page.text.matchAll(pattern)) {
      add(addressAround(page, match.index, match.index + match[0].length, country, patterns));
      if (found.length >= MOST_FOUND) break;
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

function addressAround(
  page: NoticePage,
  townAt: number,
  townEnd: number,
  country: string | undefined,
  patterns: AddressPatterns,
): FoundAddress | undefined {
  const at = streetBefore(page, townAt, patterns);
  if (at === undefined) return undefined;
  const { end, named } = tailFrom(page, townEnd, patterns);
  const lines = linesOf(page.text.slice(at, townAt), page.text.slice(townAt, townEnd), page.text.slice(townEnd, end));
  return lines === undefined ? undefined : { at, end, lines, country: named ?? country };
}

/** Walks left from the postcode over what may belong to an address, to the leftmost part that begins one. */
function streetBefore({ text }: NoticePage, townAt: number, patterns: AddressPatterns): number | undefined {
  const from = Math.max(0, townAt - REACH);
  const area = text.slice(from, townAt);
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
      const start = streetStart(part, folded, patterns);
      if (start !== undefined) begins = from + left + start;
      const sentence = inner.length > 70 || (start ?? 0) > 3;
      if (sentence || (!street && start === undefined && (parts > 2 || /[.:]$/.test(inner)))) break;
      if (!street && start === undefined && !/\d/.test(inner) && begins !== undefined) break;
    }
    right = left;
    if (left === 0) break;
  }
  return begins;
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
function streetStart(part: string, folded: string, { street }: AddressPatterns): number | undefined {
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
    if (/\d/.test(after) || word.index <= lead + 2 || NUMBERLESS.test(after)) {
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
  return /^\s*\d{1,4}[ ,]/.test(part) && /\p{L}{3}/u.test(part) && part.length < 60 ? lead : undefined;
}

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
  return { end: end + skip + region + match[0].length, named: countries.get(name) };
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
  const last = postcodeOnly && street.length > 1 ? `${street.pop()}, ${locality}` : locality;
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
