import { fold } from './fold.ts';
import type { NoticePage, Span } from './notice-page.ts';

const TOWN_WORD = String.raw`(?:\p{Lu}[\p{L}'’]*|(?:St|Ste|Bad)\.?)`;
const TOWN = String.raw`${TOWN_WORD}(?:[ -](?:${TOWN_WORD}|de|la|le|les|du|des|sur|sous|en|et|lès|am|an|der|bei|im|in|b\.|d['’]\p{L}+|l['’]\p{L}+)){0,6}`;
const ALONE = String.raw`(?<![\p{L}\d-]|\d[ .])`;

/** Of the United States. « CS 20047 » is a French sorting code, no state. */
const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** Postcode and town as each country writes them; the country is what the form alone betrays. */
const TOWNS: readonly { pattern: RegExp; country: string | undefined }[] = [
  { pattern: new RegExp(`${ALONE}\\d{4} ?[A-Z]{2},?[ \\n]+${TOWN}`, 'gu'), country: 'NL' },
  { pattern: new RegExp(`${ALONE}\\d{2}-\\d{3}[ \\n]+${TOWN}`, 'gu'), country: 'PL' },
  { pattern: new RegExp(`${ALONE}\\d{4}-\\d{3}[ ,\\n]+${TOWN}`, 'gu'), country: 'PT' },
  {
    pattern: new RegExp(`${ALONE}(?:[A-Z]{1,2}[- ])?\\d{2} ?\\d{3}[ \\n]{1,2}(?:[–-] )?${TOWN}`, 'gu'),
    country: undefined,
  },
  { pattern: new RegExp(`${ALONE}\\d{3} \\d{2}[ \\n]+${TOWN}`, 'gu'), country: undefined },
  { pattern: new RegExp(`${ALONE}(?:[A-Z]{1,2}[- ])?\\d{4} ${TOWN}`, 'gu'), country: undefined },
  { pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/gu, country: 'GB' },
  { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${STATES}),? \\d{5}(?:-\\d{4})?(?!\\d)`, 'gu'), country: 'US' },
  { pattern: /(?<![\p{L}\d])[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z\d]{4}(?![\p{L}\d])/gu, country: 'IE' },
  {
    pattern: /(?<=[,\n] ?)\p{Lu}[\p{L}-]{2,20},? (?:[A-Z]{2}[ ,-]+)?(?:[A-Z]{1,2}-)?\d{4,6}(?!\d)/gu,
    country: undefined,
  },
];

export type Town = Span & { country: string | undefined };

/** What may be a postcode and its town, in the order of the page. Where two forms see one, the earlier form counts. */
export function townsOf({ text }: NoticePage, countryBehind: RegExp): Town[] {
  const towns: Town[] = [];
  for (const { pattern, country } of TOWNS) {
    let taken = 0;
    for (const { index, 0: match } of text.matchAll(pattern)) {
      towns.push({ at: index, end: index + match.length, country });
      taken += 1;
      if (taken >= 400) break;
    }
  }
  towns.push(...withoutPostcode(text, countryBehind));
  return towns.sort((one, other) => one.at - other.at);
}

const NO_POSTCODE = new RegExp(`, ?(${TOWN}), ?$`, 'u');

/** « 1 place du Marché, Alger, Algérie »: a town between two commas, before a country. */
function withoutPostcode(text: string, countryBehind: RegExp): Town[] {
  const towns: Town[] = [];
  for (const { index } of fold(text).matchAll(countryBehind)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const town = NO_POSTCODE.exec(before);
    if (town?.[1] === undefined || /\d/.test(town[1])) continue;
    const at = index - before.length + town.index + town[0].indexOf(town[1]);
    towns.push({ at, end: at + town[1].length, country: undefined });
    if (towns.length >= 200) break;
  }
  return towns;
}
