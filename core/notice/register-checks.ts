/**
 * Check digits of company and tax numbers. Each takes digits and letters without blanks or punctuation, and tells
 * whether the number can be one; whether it was given out only its register knows.
 */

/** ISO/IEC 7812-1, Annex B. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

/** Nine digits of the French register of enterprises. @see art. R123-221 code de commerce */
export function siren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && luhn(digits);
}

const LA_POSTE = '356000000';

/** A SIREN and five digits of an establishment. La Poste's own have a sum of digits that five divides instead (INSEE). */
export function siret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || !siren(digits.slice(0, 9))) return false;
  return luhn(digits) || (digits.startsWith(LA_POSTE) && sumOf(digits) % 5 === 0);
}

/** ISO 7064, mod 11, 10: German VAT, Croatian OIB. The last digit checks the others. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** The sum of each digit times its weight; digits beyond the weights are left out. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** Spanish NIF, NIE and CIF. @see Real Decreto 1065/2007, arts. 19 to 23; Orden EHA/451/2008 */
export function spanishTaxNumber(text: string): boolean {
  const person = /^([XYZ\d])(\d{7})([A-Z])$/.exec(text);
  if (person !== null) {
    const first = person[1] === 'X' ? '0' : person[1] === 'Y' ? '1' : person[1] === 'Z' ? '2' : person[1];
    return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(`${first}${person[2]}`) % 23) === person[3];
  }
  const company = /^([A-HJ-NP-SUVW])(\d{7})([\dA-J])$/.exec(text);
  if (company === null) return false;
  const check = (10 - (doubledOdd(company[2] ?? '') % 10)) % 10;
  return company[3] === String(check) || company[3] === 'JABCDEFGHI'.charAt(check);
}

function doubledOdd(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
