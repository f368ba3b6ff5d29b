import type { RegisterName, RegisterNumber } from '../controller/notice-details.ts';
import { fold } from './fold.ts';
import type { Span } from './notice-page.ts';
import { luhn, siren, siret, spanishTaxNumber, weighted } from './register-checks.ts';
import { norwegian, vatNumber } from './vat-numbers.ts';

export type FoundNumber = Span & RegisterNumber;

/**
 * A label and the number behind it, over folded text, and how the number is checked: `undefined` where the register
 * publishes no check. Labels alone make a number one; fourteen digits by themselves are nobody's SIRET.
 */
type Rule = { register: RegisterName; pattern: RegExp; check?: (number: string) => boolean };

const GAP = String.raw`[^\d\n]{0,24}?`;
const rule = (register: RegisterName, label: string, number: string, check?: Rule['check']): Rule => ({
  register,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${label})${GAP}(${number})(?![\\d])`, 'gu'),
  ...(check === undefined ? {} : { check }),
});

const RULES: readonly Rule[] = [
  rule(
    'siret',
    'siret',
    String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}|\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}`,
    siret,
  ),
  rule('siren', 'siren', String.raw`\d{3}[ .]?\d{3}[ .]?\d{3}`, siren),
  rule(
    'rcs',
    String.raw`r\.?c\.?s\.?(?: de| d')?(?: [\p{L}-]{2,30}){0,4}`,
    String.raw`(?:[ab] )?\d{3}[ .]?\d{3}[ .]?\d{3}`,
    (number) => siren(number.replace(/\D/g, '')),
  ),
  rule('handelsregister', String.raw`(?=hr[ab] ?\d)`, String.raw`hr[ab] ?\d{1,6}(?: [a-z]{1,2}(?![\p{L}]))?`),
  rule(
    'companies-house',
    String.raw`(?:company|registered|registration)(?: registration)? (?:number|no\.?|nr\.?)|companies house|registered in (?:england|scotland|wales|northern ireland)`,
    String.raw`(?:sc|ni|oc|so)\d{6}|\d{8}|0?\d{7}`,
  ),
  rule('kvk', 'kvk|kamer van koophandel|chamber of commerce', String.raw`\d{8}`),
  rule(
    'es-nif',
    String.raw`n\.?i\.?f\.?|c\.?i\.?f\.?`,
    String.raw`[a-z]-?\d{7}-?[a-z\d]|\d{8}-?[a-z]`,
    spanishTaxNumber,
  ),
  rule('it-codice-fiscale', String.raw`(?:p\.? ?iva|partita iva|c\.?f\.?|codice fiscale)`, String.raw`\d{11}`, luhn),
  rule(
    'pl-regon',
    'regon',
    String.raw`\d{9}`,
    (number) => (weighted(number, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(number.charAt(8)),
  ),
  rule('pl-krs', 'krs', String.raw`\d{10}`),
  rule('vat', 'nip', String.raw`\d{3}-?\d{3}-?\d{2}-?\d{2}`, (number) => vatNumber(`PL${number}`) !== undefined),
  rule('cvr', 'cvr', String.raw`\d{2} ?\d{2} ?\d{2} ?\d{2}`, (number) => vatNumber(`DK${number}`) !== undefined),
  rule(
    'organisationsnummer',
    String.raw`org(?:anisations?|anisasjons)?\.? ?-?(?:nummer|nr)`,
    String.raw`\d{6}-\d{4}|\d{3} ?\d{3} ?\d{3}|\d{10}`,
    (number) => (number.length === 10 ? luhn(number) : norwegian(number)),
  ),
  rule('y-tunnus', 'y-tunnus|business id', String.raw`\d{7}-\d`, (number) => vatNumber(`FI${number}`) !== undefined),
  rule('cz-ico', 'ico?', String.raw`\d{8}`, (number) => vatNumber(`CZ${number}`) !== undefined),
  rule('che-uid', String.raw`(?=che-?\d)`, String.raw`che-?\d{3}\.?\d{3}\.?\d{3}`, swiss),
];

const VAT =
  /(?<![\p{L}\d])(?:at ?u|be|bg|cy|cz|de|dk|ee|el|es|fi|fr|hr|hu|ie|it|lt|lu|lv|mt|nl|pl|pt|ro|se|si|sk|gb|xi)[ .]?[a-z\d](?:[ .-]?[a-z\d]){6,12}(?![\p{L}\d])/gu;
const MOST = 20;

/** In the order of the page; a number whose check digits are wrong is left out, one that is given twice is told once. */
export function findRegisterNumbers(text: string): FoundNumber[] {
  const folded = fold(text);
  const found = new Map<string, FoundNumber>();
  const add = (number: FoundNumber): void => {
    const key = `${number.register} ${number.number}`;
    // What only looks like a letter or digit of a number is none.
    if (/[^\0-\x7f]/.test(text.slice(number.at, number.end))) return;
    if (!found.has(key) && found.size < MOST) found.set(key, number);
  };
  for (const { register, pattern, check } of RULES) {
    for (const match of folded.matchAll(pattern)) {
      const written = match[1] ?? '';
      const number = register === 'handelsregister' ? written.toUpperCase() : bare(written);
      if (check !== undefined && !check(number)) continue;
      const end = match.index + match[0].length;
      add({ register, number, digits: check === undefined ? 'unchecked' : 'checked', at: end - written.length, end });
    }
  }
  for (const { index, 0: match } of folded.matchAll(VAT)) {
    // The words behind may have been taken for letters of the number: the longest beginning that is one counts.
    for (let length = match.length; length > 8; length -= 1) {
      const vat = vatNumber(bare(match.slice(0, length)));
      if (vat === undefined) continue;
      add({ register: 'vat', number: vat.number, digits: 'checked', at: index, end: index + length });
      break;
    }
  }
  return [...found.values()].sort((one, other) => one.at - other.at);
}

function bare(written: string): string {
  return written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}

/** @see Federal Act on the business identification number, annex of its ordinance: mod 11 */
function swiss(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  const rest = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11);
  return rest !== 10 && rest % 11 === Number(digits.charAt(8));
}
