import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAlike } from './look-alike.ts';

describe('a domain that can be taken for another', () => {
  test.each([
    ['a Cyrillic letter in a Latin word', 'm\u0430ison.fr'],
    ['a Greek letter in a Latin word', 'mais\u03bfn.fr'],
    ['a word wholly of look-alikes under a Latin ending', '\u0440\u0430\u0443\u0440\u0430.com'],
    ['script g', '\u0261oogle.example'],
  ])('%s is shown in ASCII', (_name, domain) => {
    expect(lookAlike(domain)).toMatch(/^xn--[\x21-\x7e]+$/);
  });

  test.each([
    'maison.fr',
    'müller.de',
    'société.fr',
    'пример.рф',
    'пример.com',
    'παράδειγμα.gr',
    '例え.jp',
    'abc例え.jp',
  ])('%s is what it looks like', (domain) => expect(lookAlike(domain)).toBeUndefined());

  test('any Latin word with a letter of another alphabet is told, in ASCII', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    const foreign = fc.constantFrom(...'абвгдежзиклмнопрстухцчшыяαβγδεθκλμνξπρστφωբգհאבגد');
    fc.assert(
      fc.property(word, word, foreign, (one, other, letter) => {
        expect(lookAlike(`${one}${letter}${other}.example`)).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });

  test('whatever it is given, it gives ASCII or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (domain) => {
        expect(lookAlike(domain) ?? '').toMatch(/^[\x21-\x7e]*$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
