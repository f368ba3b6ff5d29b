import { luhn, mod1110, siren, spanishTaxNumber, weighted } from './register-checks.ts';

type VatRule = { form: RegExp; check?: (body: string) => boolean };

const last = (digits: string): number => Number(digits.at(-1));
const mod11 = (weights: readonly number[], check: (rest: number, digit: number) => boolean) => (digits: string) =>
  check(weighted(digits, weights) % 11, last(digits));

/**
 * The VAT number of each member state, of Northern Ireland (XI), the United Kingdom, Norway and Switzerland: its form
 * behind the country's letters, and its check digit where the state publishes one.
 *
 * @see Commission, VIES, structure of VAT identification numbers; Directive 2006/112/EC, art. 215
 */
const RULES: Record<string, VatRule> = {
  AT: { form: /^U\d{8}$/, check: (body) => austrian(body.slice(1)) },
  BE: { form: /^[01]\d{9}$/, check: (body) => 97 - (Number(body.slice(0, 8)) % 97) === Number(body.slice(8)) },
  BG: { form: /^\d{9,10}$/ },
  CY: { form: /^\d{8}[A-Z]$/ },
  CZ: { form: /^\d{8,10}$/, check: (body) => body.length > 8 || czech(body) },
  DE: { form: /^[1-9]\d{8}$/, check: mod1110 },
  DK: { form: /^[1-9]\d{7}$/, check: (body) => weighted(body, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/, check: (body) => (10 - (weighted(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10 === last(body) },
  EL: { form: /^\d{9}$/, check: mod11([256, 128, 64, 32, 16, 8, 4, 2], (rest, digit) => rest % 10 === digit) },
  ES: { form: /^[A-Z\d]\d{7}[A-Z\d]$/, check: spanishTaxNumber },
  FI: {
    form: /^\d{8}$/,
    check: mod11([7, 9, 10, 5, 8, 4, 2], (rest, digit) => (rest === 0 ? 0 : 11 - rest) === digit),
  },
  FR: { form: /^[A-Z\d]{2}\d{9}$/, check: french },
  HR: { form: /^\d{11}$/, check: mod1110 },
  HU: { form: /^\d{8}$/, check: (body) => (10 - (weighted(body, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === last(body) },
  IE: { form: /^\d[\dA-Z+*]\d{5}[A-W][A-IW]?$/ },
  IT: { form: /^\d{11}$/, check: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/ },
  LU: { form: /^\d{8}$/, check: (body) => Number(body.slice(0, 6)) % 89 === Number(body.slice(6)) },
  LV: { form: /^\d{11}$/ },
  MT: { form: /^\d{8}$/, check: (body) => 37 - (weighted(body, [3, 4, 6, 7, 8, 9]) % 37) === Number(body.slice(6)) },
  NL: { form: /^\d{9}B\d{2}$/, check: dutch },
  PL: { form: /^\d{10}$/, check: mod11([6, 5, 7, 2, 3, 4, 5, 6, 7], (rest, digit) => rest === digit) },
  PT: {
    form: /^[1-9]\d{8}$/,
    check: mod11([9, 8, 7, 6, 5, 4, 3, 2], (rest, digit) => (rest < 2 ? 0 : 11 - rest) === digit),
  },
  RO: { form: /^[1-9]\d{1,9}$/, check: romanian },
  SE: { form: /^\d{10}01$/, check: (body) => luhn(body.slice(0, 10)) },
  SI: { form: /^[1-9]\d{7}$/, check: mod11([8, 7, 6, 5, 4, 3, 2], (rest, digit) => (11 - rest) % 10 === digit) },
  SK: { form: /^[1-9]\d{9}$/, check: (body) => Number(body) % 11 === 0 },
  GB: { form: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, check: british },
  XI: { form: /^(?:\d{9}|\d{12})$/, check: british },
  NO: { form: /^\d{9}(?:MVA)?$/, check: (body) => norwegian(body.slice(0, 9)) },
};

/** The number with its country's letters, or undefined where it cannot be one. @param text without blanks and punctuation */
export function vatNumber(text: string): { country: string; number: string } | undefined {
  const country = text.slice(0, 2);
  const rule = Object.hasOwn(RULES, country) ? RULES[country] : undefined;
  const body = text.slice(2);
  if (rule === undefined || !rule.form.test(body) || rule.check?.(body) === false) return undefined;
  return { country, number: text };
}

function austrian(body: string): boolean {
  const sum = [...body.slice(0, 7)].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - ((sum + 4) % 10)) % 10 === last(body);
}

function czech(body: string): boolean {
  const rest = 11 - (weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 10 ? 0 : rest === 11 ? 1 : rest) === last(body);
}

/** Two digits check the SIREN that follows; two characters with a letter are of a newer kind without a published check. */
function french(body: string): boolean {
  const number = body.slice(2);
  if (!siren(number)) return false;
  return !/^\d{2}/.test(body) || Number(body.slice(0, 2)) === (12 + 3 * (Number(number) % 97)) % 97;
}

/** Of a company by its eleven-test, of a one-man business since 2020 by mod 97 of the whole. */
function dutch(body: string): boolean {
  const company = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(body.charAt(8));
  const letters = [...`NL${body}`].map((one) => (/\d/.test(one) ? one : String(one.charCodeAt(0) - 55))).join('');
  return company || BigInt(letters) % 97n === 1n;
}

function romanian(body: string): boolean {
  const padded = body.padStart(10, '0');
  return ((weighted(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(body);
}

function british(body: string): boolean {
  if (/^[GH]/.test(body)) return true;
  const sum = weighted(body, [8, 7, 6, 5, 4, 3, 2]) + Number(body.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

export function norwegian(body: string): boolean {
  const rest = weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === last(body);
}
