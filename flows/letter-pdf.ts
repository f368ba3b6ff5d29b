import type { Letter } from '../core/letter/letter.ts';

/** TrueType files. */
export type LetterFonts = { regular: ArrayBuffer; bold: ArrayBuffer };

/** The letter as a PDF. Brings the whole of pdfkit: import this module lazily. */
export async function letterPdf(_letter: Letter, _fonts: LetterFonts): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('under construction');
}
