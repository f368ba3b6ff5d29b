import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFromPdf } from './page-from-pdf.ts';
import type { PdfSheets } from './pdf-sheets.ts';

type Written = [text: string, y: number, size?: number, width?: number];

function sheet(lines: readonly Written[], mails: string[] = []): PdfSheets['sheets'][number] {
  return {
    height: 842,
    mails: mails.map((address) => ({ address, x: 0, y: 0 })),
    runs: lines.map(([text, y, size = 11, width = text.length * 5]) => ({
      text,
      x: 60,
      y,
      width,
      height: size,
      endsLine: true,
    })),
  };
}

const read = (...sheets: PdfSheets['sheets'][number][]) =>
  pageFromPdf({ title: 'Notice', language: 'fr-FR', sheets }, 'https://maison.example/n.pdf');

describe('a PDF as text', () => {
  test('lines that only the margin broke are one paragraph, a short line ends it', () => {
    const { text } = read(
      sheet([
        ['Le responsable du traitement est Maison', 700, 11, 400],
        ['Bleue SARL.', 686, 11, 60],
        ['Vos droits', 672, 11, 60],
      ]),
    );
    expect(text).toBe('Le responsable du traitement est Maison Bleue SARL.\nVos droits\n');
  });

  test('a word that a hyphen broke is whole again, an address keeps its hyphen', () => {
    const { text } = read(
      sheet([
        ['Der Daten-', 700, 11, 400],
        ['schutz ist uns wichtig: dpo@ma-', 686, 11, 400],
        ['maison.example', 672, 11, 60],
      ]),
    );
    expect(text).toBe('Der Datenschutz ist uns wichtig: dpo@ma-maison.example\n');
  });

  test('larger lines and numbered ones are headings', () => {
    const page = read(
      sheet([
        ['Politique de confidentialité', 760, 20],
        ['Un long paragraphe de texte ordinaire.', 700],
        ['4. Vos droits', 660],
        ['Un autre paragraphe.', 640],
      ]),
    );
    expect(page.headings.map(({ at, end }) => page.text.slice(at, end))).toEqual([
      'Politique de confidentialité',
      '4. Vos droits',
    ]);
    expect(page.title).toBe('Politique de confidentialité');
  });

  test('what every sheet says at its edge is said once, and its number never', () => {
    const sheets = [1, 2, 3].map((number) =>
      sheet([
        ['Maison Bleue – Confidentialité', 820],
        [`Paragraphe ${number}`, 400],
        [`Page ${number} / 3`, 30],
        [`${number}`, 20],
      ]),
    );
    expect(read(...sheets).text).toBe(
      'Maison Bleue – Confidentialité\nParagraphe 1\nPage 1 / 3\nParagraphe 2\nParagraphe 3\n',
    );
  });

  test('a linked address stands where it is written', () => {
    const page = read(sheet([['Écrire à rgpd@maison.example.', 700]], ['RGPD@maison.example', 'x?bcc=a@b.example']));
    expect(page.linkedMails).toEqual([{ at: 9, end: 28, address: 'RGPD@maison.example' }]);
  });

  test('whatever stands on the sheets, offsets lie in the text, which is clean and bounded', () => {
    const run = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('\u202eabc', 'a@b.example', '-', 'Vos-'),
      ),
      x: fc.double(),
      y: fc.double(),
      width: fc.double(),
      height: fc.double(),
      endsLine: fc.boolean(),
    });
    const sheets = fc.array(
      fc.record({
        height: fc.double(),
        runs: fc.array(run, { maxLength: 20 }),
        mails: fc.array(fc.record({ address: fc.string(), x: fc.double(), y: fc.double() }), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(sheets, (some) => {
        const { text, headings, linkedMails } = read(...some);
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
        for (const { at, end } of [...headings, ...linkedMails]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a PDF of many sheets is cut, quickly', () => {
    const long = Array.from({ length: 60 }, () =>
      sheet(Array.from({ length: 80 }, (_, line) => ['Nous traitons vos données. '.repeat(6), 800 - line * 9, 9])),
    );
    const begun = performance.now();
    expect(read(...long).text.length).toBeLessThanOrEqual(200_000);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
