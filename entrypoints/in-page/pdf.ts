import type { PdfSheets } from '../../core/notice/pdf-sheets.ts';
import { tell } from '../../messaging/tell.ts';

/** What the scripts of the extension in one frame hand each other; the page's own world does not see it. */
export type InPage = { habeasReadsPdf?: (bytes: Uint8Array) => Promise<PdfSheets> };

/** Reads a PDF, asking for the parser the first time. @throws where the parser cannot be had or the file is broken */
export async function readPdf(bytes: Uint8Array): Promise<PdfSheets> {
  const here = globalThis as InPage;
  if (here.habeasReadsPdf === undefined) await tell('notice.pdf');
  if (here.habeasReadsPdf === undefined) throw new Error('the PDF parser did not come');
  return here.habeasReadsPdf(bytes);
}
