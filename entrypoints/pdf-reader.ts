import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PdfDocument, sheetsOf } from '../page/notice/read-pdf.ts';
import type { InPage } from './in-page/pdf.ts';
import { plainCopy } from './in-page/plain-copy.ts';
import { PlainStream } from './in-page/plain-stream.ts';

/** What pdf.js looks for around it. */
type PdfWorld = { pdfjsWorker: unknown; structuredClone: <Value>(value: Value) => Value; ReadableStream: unknown };

/**
 * pdf.js, for a notice that is a PDF: injected when one was fetched, and only then. It runs where the page runs and not
 * in a page of the extension, so that a hostile file meets the rights of the site that served it and no more.
 * No worker: its address would have to be open to every site. No code from strings.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as InPage & PdfWorld;
  here.pdfjsWorker = worker;
  if (import.meta.env.BROWSER === 'firefox') {
    // There the browser's own copies and streams belong to the page, and may not look at what is made here.
    here.structuredClone = plainCopy;
    here.ReadableStream = PlainStream;
  }
  here.habeasReadsPdf = async (bytes) => {
    const begun = performance.now();
    const task = getDocument({
      data: bytes,
      // Nothing is drawn, and nothing beyond the bytes at hand is asked for.
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      enableXfa: false,
      maxImageSize: 1,
      verbosity: 0,
    });
    try {
      return await sheetsOf((await task.promise) as unknown as PdfDocument, () => performance.now() - begun);
    } finally {
      await task.destroy();
    }
  };
});
