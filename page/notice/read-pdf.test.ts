import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageFromPdf } from '../../core/notice/page-from-pdf.ts';
import { pdfNotice } from '../../demo/sites/plain/pdf-notice.ts';
import { type PdfDocument, sheetsOf } from './read-pdf.ts';

beforeAll(() => {
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
});

const open = (bytes: Uint8Array) =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true, useWasm: false });

async function pageOf(bytes: Uint8Array, elapsed = () => 0) {
  const task = open(bytes);
  try {
    return pageFromPdf(
      await sheetsOf((await task.promise) as unknown as PdfDocument, elapsed),
      'https://m.example/n.pdf',
    );
  } finally {
    await task.destroy();
  }
}

/** As much of PDFKit as writes a plain sheet; the types of the house are of what letters need. */
type Pdf = {
  on(event: 'data' | 'end', heard: (chunk: Uint8Array) => void): void;
  addPage(): void;
  fontSize(points: number): { text(text: string): void };
  text(text: string, options: { link: string }): void;
  end(): void;
};

/** A notice as a text processor makes one: justified paragraphs over several sheets, a linked address. */
function written(sheets: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({ info: { Title: 'Notice' } } as never) as unknown as Pdf;
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  );
  for (let sheet = 0; sheet < sheets; sheet++) {
    if (sheet > 0) pdf.addPage();
    pdf.fontSize(20).text('Politique de confidentialité');
    pdf.fontSize(11).text('Le responsable du traitement est Maison Bleue SARL, 4 rue du Four, 75006 Paris. '.repeat(4));
    pdf.text('rgpd@maison.example', { link: 'mailto:rgpd@maison.example' });
  }
  pdf.end();
  return done;
}

describe('a PDF, by the parser that ships', () => {
  test('a sheet written by hand', async () => {
    expect((await pageOf(pdfNotice())).text).toBe(
      'Politique de confidentialite\nQuincaillerie du Port SARL, 2 quai des Indes, 56100 Lorient\nVos droits : donnees@quincaillerie-du-port-exemple.fr\n',
    );
  });

  test('paragraphs and a linked address', async () => {
    const page = await pageOf(await written(2));
    expect(page.text).toContain(
      'Le responsable du traitement est Maison Bleue SARL, 4 rue du Four, 75006 Paris. Le responsable',
    );
    expect(page.linkedMails[0]).toMatchObject({ address: 'rgpd@maison.example' });
    expect(page.headings[0]).toMatchObject({ at: 0, level: 1 });
  });

  test('what takes too long is read as far as it came', async () => {
    let calls = 0;
    const page = await pageOf(await written(5), () => (++calls > 2 ? 9_000 : 0));
    expect(page.text.match(/rgpd@maison/g)).toHaveLength(2);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['nothing but its mark', () => new TextEncoder().encode('%PDF-1.7')],
    ['random after its mark', (bytes: Uint8Array) => bytes.map((byte, at) => (at < 8 ? byte : (byte * 31 + at) % 256))],
  ])('one that is %s ends in an error, not in a hang', async (_name, damage) => {
    await expect(pageOf(damage(await written(1)))).rejects.toThrow();
  });
});
