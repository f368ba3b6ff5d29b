import type { NoticePage } from '../../core/notice/notice-page.ts';
import { pageFromPdf } from '../../core/notice/page-from-pdf.ts';
import { pageFromText } from '../../core/notice/page-from-text.ts';
import type { PdfSheets } from '../../core/notice/pdf-sheets.ts';
import { bareUrl } from './bare-url.ts';
import { extractPage } from './extract-page.ts';
import type { Fetched } from './fetch-page.ts';

export type Parsers = {
  /** Makes an inert document of a text. */
  parse: (html: string) => Document;
  /** Opens a PDF; asked only where there is one. It throws where the file is broken or locked. */
  readPdf: (bytes: Uint8Array) => Promise<PdfSheets>;
};

/** What was fetched, as the reader needs it; undefined where the file cannot be opened. */
export async function pageOf(fetched: Fetched, { parse, readPdf }: Parsers): Promise<NoticePage | undefined> {
  const url = bareUrl(fetched.url) ?? '';
  if (fetched.format === 'html') return extractPage(parse(fetched.text), url);
  if (fetched.format !== 'pdf') return pageFromText(fetched.text, { url, language: undefined });
  try {
    return pageFromPdf(await readPdf(fetched.bytes), url);
  } catch {
    return undefined;
  }
}

/** The document at hand as the reader needs it: a text file that the browser shows is read by its lines. */
export function pageAtHand(document: Document, url: string): NoticePage {
  if (!/^text\/(?:plain|markdown)/.test(document.contentType)) return extractPage(document, url);
  return pageFromText(document.body.textContent, { url: bareUrl(url) ?? '', language: undefined });
}
