import { cleanLine } from './clean-text.ts';
import { mailAddress } from './mail-address.ts';
import type { NoticePage } from './notice-page.ts';
import type { PdfRun, PdfSheets } from './pdf-sheets.ts';

const MOST_TEXT = 200_000;

type Line = { text: string; left: number; right: number; y: number; size: number; sheet: number; edge: boolean };

/**
 * A PDF as the reader needs it: runs put together to lines, lines that only a margin broke to paragraphs, running heads
 * and sheet numbers left out, lines set larger than the text taken for headings.
 */
export function pageFromPdf(pdf: PdfSheets, url: string): NoticePage {
  const lines = withoutRunningHeads(linesOf(pdf));
  const body = commonSize(lines);
  const column = Math.max(0, ...lines.filter(({ size }) => size <= body * 1.1).map(({ right }) => right));
  const headings: { at: number; end: number; level: number }[] = [];
  const linkedMails: { at: number; end: number; address: string }[] = [];
  // In pieces: a text of this length that grows line by line would be copied at every look at its end.
  const pieces: string[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const next = lines[index + 1];
    const goesOn = before !== undefined && continues(before, line, column);
    const piece =
      next === undefined || !continues(line, next, column) ? `${line.text}\n` : joined(line.text, next.text);
    const [at, end] = [length, length + line.text.length];
    pieces.push(piece);
    length += piece.length;
    if (goesOn || line.text.length > 160) return;
    if (line.size > body * 1.15) headings.push({ at, end, level: line.size > body * 1.45 ? 1 : 2 });
    else if (NUMBERED.test(line.text) && line.text.length < 90) headings.push({ at, end, level: 7 });
  });
  const text = pieces.join('').slice(0, MOST_TEXT);
  for (const mail of mailsOf(pdf)) {
    const at = text.toLowerCase().indexOf(mail.toLowerCase());
    if (at !== -1) linkedMails.push({ at, end: at + mail.length, address: mail });
  }
  const kept = headings.filter(({ end }) => end <= text.length);
  const first = kept[0];
  const said = cleanLine(pdf.title.slice(0, 300));
  return {
    url,
    title: first === undefined ? said : text.slice(first.at, first.end),
    language: /^[a-z]{2}(?![a-z])/i.exec(pdf.language ?? '')?.[0].toLowerCase(),
    text,
    headings: kept,
    linkedMails: linkedMails.sort((one, other) => one.at - other.at),
    organisations: [],
  };
}

/** « 4. Vos droits », „§ 7 Rechte“, « IV – Destinataires ». */
const NUMBERED = /^(?:§ ?)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-Z])(?:[.)]| ?[–—-]) ?\p{Lu}[^.;]*$/u;

/** As many lines as the text may hold. */
function linesOf({ sheets }: PdfSheets): Line[] {
  const lines: Line[] = [];
  let letters = 0;
  for (const [number, sheet] of sheets.entries()) {
    if (letters > MOST_TEXT) break;
    for (const line of linesOfSheet(sheet, number)) {
      lines.push(line);
      letters += line.text.length;
    }
  }
  return lines;
}

function linesOfSheet({ runs, height }: PdfSheets['sheets'][number], sheet: number): Line[] {
  const lines: Line[] = [];
  let open: PdfRun[] = [];
  const close = (): void => {
    const line = lineOf(open, sheet, height);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last !== undefined && Math.abs(last.y - run.y) > Math.max(last.height, run.height, 1) * 0.6) close();
    open.push(run);
    if (run.endsLine) close();
  }
  close();
  return lines;
}

function lineOf(runs: readonly PdfRun[], sheet: number, height: number): Line | undefined {
  let text = '';
  let end: number | undefined;
  for (const run of runs) {
    const gap = end === undefined ? 0 : run.x - end;
    text += gap > Math.max(run.height, 1) * 0.2 && !/\s$/.test(text) ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  text = cleanLine(text);
  const first = runs.find(({ text: words }) => words.trim() !== '');
  if (text === '' || first === undefined) return undefined;
  const size = Math.max(...runs.map((run) => (run.text.trim() === '' ? 0 : run.height)));
  const edge = first.y < height * 0.09 || first.y > height * 0.91;
  return { text, left: first.x, right: end ?? first.x, y: first.y, size, sheet, edge };
}

/** What stands at the edge of several sheets with the same words, whatever its number, is said once; a bare number never. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const key = ({ text }: Line): string => text.replace(/\d+/g, '#');
  const times = new Map<string, number>();
  for (const line of lines) if (line.edge) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (!line.edge) return true;
    if (/^[^\p{L}]*$/u.test(line.text)) return false;
    const repeated = (times.get(key(line)) ?? 0) > 1;
    const kept = !repeated || !seen.has(key(line));
    seen.add(key(line));
    return kept;
  });
}

/** The size in which most letters are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Whether a line is the same paragraph: set alike, close beneath (or on the next sheet), and the one above was full. */
function continues(above: Line, line: Line, column: number): boolean {
  if (Math.abs(above.size - line.size) > 0.6 || NUMBERED.test(line.text) || /^[•▪●◦‣·*–-] ?/.test(line.text))
    return false;
  const close = above.sheet === line.sheet ? above.y > line.y && above.y - line.y < above.size * 1.9 : !above.edge;
  const full = above.right > above.left + (column - above.left) * 0.82;
  return close && full && !/[:;]$/.test(above.text);
}

/** A word that a hyphen broke is put together, but never an address: « ma-maison.fr » is another than « mamaison.fr ». */
function joined(line: string, next: string): string {
  const word = line.slice(line.lastIndexOf(' ') + 1);
  if (/\p{Ll}-$/u.test(word) && /^\p{Ll}/u.test(next)) return /[@.:/]/.test(word) ? line : line.slice(0, -1);
  return `${line} `;
}

function mailsOf({ sheets }: PdfSheets): Set<string> {
  const mails = sheets.flatMap((sheet) => sheet.mails.map(({ address }) => mailAddress(address)));
  return new Set(mails.filter((mail) => mail !== undefined));
}
