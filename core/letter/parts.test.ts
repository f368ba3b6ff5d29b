import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../day.ts';
import { mailAddressOf } from './address.ts';
import { cleanLine, cleanText } from './clean.ts';
import { writtenDate, writtenPeriod, writtenPlaceAndDate } from './dates.ts';
import { REFERENCE_BYTES, referenceFrom } from './reference.ts';

describe('a mail address', { timeout: 60_000 }, () => {
  it.each([
    ['dpo@maree.example', 'dpo@maree.example'],
    ['Vie.Privee+rgpd@Maree.Example', 'Vie.Privee+rgpd@maree.example'],
    ["o'neill@maree.example", "o'neill@maree.example"],
    ['contact@marées.example', 'contact@xn--mares-dsa.example'],
    ['dpo@sous.domaine.maree.example', 'dpo@sous.domaine.maree.example'],
  ])('is read from %s', (text, address) => {
    expect(mailAddressOf(text)).toBe(address);
  });

  it.each([
    '',
    'dpo',
    '@maree.example',
    'dpo@',
    'dpo@localhost',
    'dpo@127.0.0.1',
    'dpo@[127.0.0.1]',
    'dpo@maree..example',
    'dpo@-maree.example',
    '.dpo@maree.example',
    'dpo.@maree.example',
    'd..po@maree.example',
    'dpo @maree.example',
    ' dpo@maree.example',
    'dpo@maree.example ',
    'dpo@maree.example\n',
    'dpo@maree.example\r\nBcc: evil@y.example',
    'dpo@maree.example,evil@y.example',
    'dpo@maree.example;evil@y.example',
    'a@x?bcc=evil@y.example',
    'a%40x@y.example',
    'a&b@y.example',
    'DPO <dpo@maree.example>',
    '"dpo"@maree.example',
    'dpo@maree.example?subject=x',
    'dpo@maree.example/path',
    'dpo@maree.example:25',
    'dpo@maree%2eexample',
    'dpö@maree.example',
    'dpo\u202E@maree.example',
    'dpo\u200B@maree.example',
    'dpo@ma\u202Eree.example',
    `${'a'.repeat(65)}@maree.example`,
    `dpo@${'a'.repeat(64)}.example`,
    `dpo@${'a.'.repeat(130)}example`,
  ])('is not %j', (text) => {
    expect(mailAddressOf(text)).toBeUndefined();
  });

  it('never holds a character that could end an address or a header, and stays itself when read again', () => {
    const local = fc.string({ unit: fc.constantFrom(...'az.+\'?&%,;<>" \u202E@é-'), minLength: 1, maxLength: 12 });
    const domain = fc.string({ unit: fc.constantFrom(...'azé.-?&% ,/:'), minLength: 1, maxLength: 12 });
    const almost = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}.fr`);
    fc.assert(
      fc.property(fc.oneof(almost, fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const address = mailAddressOf(text);
        if (address === undefined) return;
        expect(address).toMatch(/^[^?&%,;:<>"\s\\()[\]@]+@[a-z0-9.-]+$/);
        expect(address).toMatch(/^[\x21-\x7E]{3,254}$/);
        expect(mailAddressOf(address)).toBe(address);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('text from elsewhere', { timeout: 60_000 }, () => {
  it.each([
    ['Atelier\u202E des\u202C Mar\u200Bées', 'Atelier des Marées'],
    ['Atelier\r\nBcc: x', 'Atelier Bcc: x'],
    ['Mare\u0301es', 'Marées'],
    ['  deux   mots ', 'deux mots'],
    ['tag\u{E0041}s\u00AD\uFEFF', 'tags'],
    ['Objet\u00A0: x\u202F?', 'Objet\u00A0: x\u202F?'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a\u200Db', 'ab'],
    ['lone \uD800 half', 'lone half'],
  ])('%j becomes %j', (text, cleaned) => {
    expect(cleanLine(text)).toBe(cleaned);
  });

  it('is cut between characters', () => {
    expect(cleanLine('😀'.repeat(300))).toBe('😀'.repeat(200));
  });

  it('keeps its lines where it has lines', () => {
    expect(cleanText('un\r\n\r\ndeux\u202E \rtrois\u2028quatre')).toBe('un\n\ndeux\ntrois\nquatre');
  });

  it('is the same when cleaned again, and holds nothing invisible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const clean of [cleanLine, cleanText]) expect(clean(clean(text))).toBe(clean(text));
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('written dates', () => {
  it.each([
    ['2026-03-05', 'fr', '5 mars 2026'],
    ['2026-03-01', 'fr', '1er mars 2026'],
    ['2026-08-31', 'fr', '31 août 2026'],
    ['2026-03-01', 'en', '1 March 2026'],
    ['2026-12-25', 'en', '25 December 2026'],
  ] as const)('%s in %s is %s', (day, language, written) => {
    expect(writtenDate(toDay(day), language).replaceAll('\u00A0', ' ')).toBe(written);
  });

  it.each([
    ['Nantes', 'fr', 'Nantes, le 5 mars 2026'],
    ['', 'fr', 'Le 5 mars 2026'],
    ['Nantes', 'en', 'Nantes, 5 March 2026'],
    ['', 'en', '5 March 2026'],
  ] as const)('place %j in %s gives %s', (city, language, written) => {
    const text = writtenPlaceAndDate(city, toDay('2026-03-05'), language);
    expect(text.replaceAll('\u00A0', ' ')).toBe(written);
  });

  it('write periods in words', () => {
    expect([1, 3, 12].map((months) => writtenPeriod({ months }, 'fr'))).toEqual([
      'un\u00A0mois',
      'trois\u00A0mois',
      '12\u00A0mois',
    ]);
    expect(writtenPeriod({ months: 1 }, 'en')).toBe('one\u00A0month');
    expect(writtenPeriod({ months: 2 }, 'en')).toBe('two\u00A0months');
  });
});

describe('a reference', () => {
  it('is the year and four letters that are not misread', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: REFERENCE_BYTES, maxLength: REFERENCE_BYTES }), (random) => {
        fc.pre(random.filter((byte) => byte < 250).length >= 4);
        expect(referenceFrom(2026, random)).toMatch(/^HAB-2026-[234679ACDEFGHJKMNPQRTWXYZ]{4}$/);
      }),
    );
  });

  it('asks for enough random bytes', () => {
    expect(() => referenceFrom(2026, new Uint8Array(3))).toThrow(RangeError);
    expect(() => referenceFrom(2026, new Uint8Array(16).fill(255))).toThrow(RangeError);
  });
});
