import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRegisterNumbers } from './find-register-numbers.ts';

const told = (text: string): string[] =>
  findRegisterNumbers(text).map(({ register, number }) => `${register} ${number}`);

describe('register numbers', () => {
  test.each([
    ['SIRET : 732 829 320 00074', ['siret 73282932000074']],
    ['RCS Paris 732 829 320', ['rcs 732829320']],
    ['immatriculée au R.C.S. de Saint-Malo sous le n° 404 833 048', ['rcs 404833048']],
    ['Amtsgericht Lübeck, HRB 4711', ['handelsregister HRB 4711']],
    ['USt-IdNr.: DE 136 695 976', ['vat DE136695976']],
    ['registered in England, company number 01234567', ['companies-house 01234567']],
    ['KvK: 12345678', ['kvk 12345678']],
    ['con CIF A58818501', ['es-nif A58818501']],
    ['P. IVA 00743110157', ['it-codice-fiscale 00743110157']],
    ['NIP 856-734-62-15', ['vat 8567346215']],
    ['CVR 13 58 56 28', ['cvr 13585628']],
    ['TVA intracommunautaire : FR 40 303 265 045', ['vat FR40303265045']],
  ])('are read in « %s »', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test.each(['SIRET 123 456 789 00012', 'USt-IdNr.: DE136695977', 'P. IVA 00743110158', 'call 732 829 320 00074'])(
    'are not read in « %s »',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test('stand literally where they are said to stand, whatever the text', () => {
    const piece = fc.constantFrom(
      'SIRET ',
      'RCS Paris ',
      'HRB 12',
      'DE136695976',
      'CIF ',
      '732 829 320',
      '00074',
      ' ',
      '\n',
      'ß',
      'İ',
      'CHE-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { at, end, number } of findRegisterNumbers(text)) {
          expect(
            text
              .slice(at, end)
              .replace(/[^\p{L}\d]/gu, '')
              .toUpperCase(),
          ).toBe(number.replace(/ /g, ''));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
