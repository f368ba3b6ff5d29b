import type { PdfSheets } from '../../core/notice/pdf-sheets.ts';

/** A notice is a dozen sheets; a brochure of hundreds is not read to its end. */
const MOST_SHEETS = 60;
/** Letters after which no further sheet is asked for (threats.md T11). */
const MOST_LETTERS = 200_000;
const MOST_RUNS = 60_000;
const TIME_MS = 8_000;

type Item = { str?: string; transform?: number[]; width?: number; height?: number; hasEOL?: boolean };
type Annotation = { url?: string; unsafeUrl?: string; rect?: number[] };
type Sheet = {
  view: number[];
  getTextContent(): Promise<{ items: object[] }>;
  getAnnotations(): Promise<object[]>;
  cleanup(): unknown;
};

/** As much of pdf.js's document as is used here. */
export type PdfDocument = {
  numPages: number;
  getMetadata(): Promise<{ info: object }>;
  getPage(number: number): Promise<Sheet>;
};

/**
 * The words of an opened PDF, sheet by sheet, until it is long enough or took too long: what was read by then counts.
 *
 * @param elapsed milliseconds since the reading began
 */
export async function sheetsOf(pdf: PdfDocument, elapsed: () => number): Promise<PdfSheets> {
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as { Title?: unknown; Language?: unknown };
  const sheets: PdfSheets['sheets'][number][] = [];
  let letters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_SHEETS); number++) {
    if (letters >= MOST_LETTERS || elapsed() > TIME_MS) break;
    const sheet = await pdf.getPage(number);
    const [{ items }, annotations] = await Promise.all([sheet.getTextContent(), sheet.getAnnotations()]);
    const runs = (items as Item[]).slice(0, MOST_RUNS).flatMap(runOf);
    letters += runs.reduce((sum, { text }) => sum + text.length, 0);
    sheets.push({ height: (sheet.view[3] ?? 0) - (sheet.view[1] ?? 0), runs, mails: annotations.flatMap(mailOf) });
    sheet.cleanup();
  }
  const said = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { title: said(Title), language: said(Language) || undefined, sheets };
}

function runOf({ str, transform, width, height, hasEOL }: Item): PdfSheets['sheets'][number]['runs'][number][] {
  if (str === undefined) return [];
  const [, , , , x = 0, y = 0] = transform ?? [];
  return [{ text: str.slice(0, 2_000), x, y, width: width ?? 0, height: height ?? 0, endsLine: hasEOL === true }];
}

function mailOf(annotation: Annotation): { address: string; x: number; y: number }[] {
  const to = /^mailto:([^?]{3,254})/i.exec(annotation.unsafeUrl ?? annotation.url ?? '')?.[1];
  if (to === undefined) return [];
  const [x = 0, y = 0] = annotation.rect ?? [];
  try {
    return [{ address: decodeURIComponent(to), x, y }];
  } catch {
    return [];
  }
}
