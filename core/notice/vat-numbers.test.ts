import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luhn, siren, siret, spanishTaxNumber } from './register-checks.ts';
import { vatNumber } from './vat-numbers.ts';

describe('a VAT number', () => {
  // Examples that the states' own descriptions, or public bodies' imprints, give.
  test.each([
    'ATU13585627',
    'BE0411905847',
    'CZ25123891',
    'DE136695976',
    'DK13585628',
    'EE100931558',
    'EL094259216',
    'ESA28015865',
    'FI20774740',
    'FR40303265045',
    'HR33392005961',
    'HU12892312',
    'IT00743110157',
    'LU15027442',
    'MT11679112',
    'NL004495445B01',
    'PL8567346215',
    'PT501964843',
    'RO18547290',
    'SE123456789701',
    'SI50223054',
    'SK2022749619',
    'GB980780684',
  ])('%s has its check digit right', (number) => {
    expect(vatNumber(number)).toEqual({ country: number.slice(0, 2), number });
  });

  test.each([
    'DE136695977',
    'FR41303265045',
    'IT00743110158',
    'NL004495445B',
    'BE0411905848',
    'XX123',
    '',
    '__proto__',
  ])('%s cannot be one', (number) => {
    expect(vatNumber(number)).toBeUndefined();
  });

  test('is told of any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        vatNumber(text);
      }),
    );
  });
});

describe('French numbers', () => {
  test('a SIRET of La Poste is right by the sum of its digits', () => {
    expect(siret('35600000049837')).toBe(true);
    expect(siret('35600000049838')).toBe(false);
  });

  test.each(['73282932000074', '40483304800022'])('%s is a SIRET', (number) => {
    expect(siret(number)).toBe(true);
    expect(siren(number.slice(0, 9))).toBe(true);
  });
});

test('one digit wrong is found by Luhn', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.nat(8), (_first, add, place) => {
      const good = '732829320';
      const digit = (Number(good.charAt(place)) + add) % 10;
      expect(luhn(good.slice(0, place) + digit + good.slice(place + 1))).toBe(false);
    }),
  );
});

test.each(['12345678Z', 'X1234567L', 'A58818501'])('%s is a Spanish tax number', (number) => {
  expect(spanishTaxNumber(number)).toBe(true);
});
