import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { toDay } from '../core/day.ts';
import type { Letter } from '../core/letter/letter.ts';
import { type LetterFonts, letterPdf } from './letter-pdf.ts';

const require = createRequire(import.meta.url);
const day = toDay('2026-03-05');

async function fontFile(path: string): Promise<ArrayBuffer> {
  const file = await readFile(require.resolve(`@expo-google-fonts/noto-serif/${path}`));
  return new Uint8Array(file).buffer;
}

let fonts: LetterFonts;
beforeAll(async () => {
  fonts = {
    regular: await fontFile('400Regular/NotoSerif_400Regular.ttf'),
    bold: await fontFile('700Bold/NotoSerif_700Bold.ttf'),
  };
});

const letter: Letter = {
  language: 'fr',
  sender: { name: 'Żaneta Šťastná', address: ['3 rue du Port'], email: 'zaneta@courriel.example' },
  addressee: { name: 'Ελληνικά Δεδομένα Α.Ε.', address: ['ул. Граф Игнатиев 1', '1000 София'], email: undefined },
  placeAndDate: 'Nantes, le 5\u00A0mars\u00A02026',
  reference: 'HAB-2026-7F3K',
  subject: 'Demande d’accès <&> article\u00A015',
  body: `Madame, Monsieur,\n\nVoici\u00A0:\n\n1. un\u202F;\n2. deux.\n\n${'Encore un mot. '.repeat(300)}\n\nŻaneta Šťastná`,
};

/** The file's own words, and what its compressed streams hold. */
function contentOf(bytes: Uint8Array): { outside: string; streams: string[] } {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream]) => {
    const packed = Buffer.from(stream ?? '', 'latin1');
    try {
      return inflateSync(packed).toString('latin1');
    } catch {
      return packed.toString('latin1');
    }
  });
  return { outside: file.replace(/stream\n[\s\S]*?\nendstream/g, ''), streams };
}

describe('the PDF of a letter', { timeout: 60_000 }, () => {
  it('is a tagged PDF 1.7 in the letter’s language, with a title', async () => {
    const { outside } = contentOf(await letterPdf(letter, fonts, day));
    expect(outside).toMatch(/^%PDF-1\.7/);
    expect(outside).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(outside).toContain('/Marked true');
    expect(outside).toContain('/Lang (fr)');
    expect(outside).toContain('/DisplayDocTitle true');
    for (const type of ['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody']) {
      expect(outside).toMatch(new RegExp(`/S /${type}\\b`));
    }
  });

  it('embeds both fonts, cut down to what it uses', async () => {
    const bytes = await letterPdf(letter, fonts, day);
    const { outside } = contentOf(bytes);
    expect(outside.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
    expect(outside).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSerif-Bold/);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('maps every letter of Polish, Greek and Bulgarian names back to its character', async () => {
    const { streams } = contentOf(await letterPdf(letter, fonts, day));
    const maps = streams
      .filter((stream) => stream.includes('beginbfrange') || stream.includes('beginbfchar'))
      .join('\n');
    for (const character of 'ŻŠťΕλδИгн’\u202F') {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      expect(maps.toLowerCase(), character).toContain(code);
    }
  });

  it('tells nothing of the person outside its pages', async () => {
    const { outside, streams } = contentOf(await letterPdf(letter, fonts, day));
    const metadata = streams.find((stream) => stream.includes('x:xmpmeta')) ?? expect.unreachable('no metadata');
    for (const text of [outside, metadata, Buffer.from(metadata, 'latin1').toString('utf8')]) {
      expect(text).not.toMatch(/aneta|courriel|rue du Port|\/Author|dc:creator/);
    }
    expect(metadata).not.toContain('<&>');
  });

  it('is the same file for the same letter', async () => {
    const [one, other] = [await letterPdf(letter, fonts, day), await letterPdf(letter, fonts, day)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('has as many sheets as the letter needs', async () => {
    const { outside } = contentOf(await letterPdf(letter, fonts, day));
    expect(outside).toContain('/Count 2');
    const short = { ...letter, body: 'Madame, Monsieur,' };
    expect(contentOf(await letterPdf(short, fonts, day)).outside).toContain('/Count 1');
  });
});
