import { addressBlock, FRENCH_WINDOW } from './address-window.ts';
import { type BodyPart, bodyParts } from './body-parts.ts';
import type { Letter, LetterLanguage } from './letter.ts';
import { subjectLines } from './text.ts';
import { type Measure, type TextStyle, wrap } from './wrap.ts';

/** A line of text: where its baseline begins, in millimetres from the top left of the page. */
export type PlacedText = { text: string; x: number; y: number; style: TextStyle };

export type PartRole = 'sender' | 'addressee' | 'date' | 'subject' | 'reference' | BodyPart['kind'];

/** A part of the letter, or as much of it as stands on one page. */
export type PlacedPart = {
  role: PartRole;
  /** Parts of one number are one element of the document, begun on one page and ended on the next. */
  element: number;
  label: PlacedText | undefined;
  lines: PlacedText[];
};

export type PagePlan = {
  parts: PlacedPart[];
  /** Reference and « 1/2 », where there is more than one page. */
  footer: PlacedText[];
};

/** A letter on A4 sheets, drawn by nobody yet. */
export type LetterPlan = { pages: PagePlan[]; foldsAt: readonly number[] };

export const PAGE = { width: 210, height: 297, left: 25, right: 20, top: 25, bottom: 24 } as const;

const TEXT: TextStyle = { size: 10.5, bold: false };
const BOLD: TextStyle = { size: 10.5, bold: true };
const SMALL: TextStyle = { size: 8, bold: false };
const LEADING = 4.9;
const PARAGRAPH_GAP = 2.7;
const ITEM_GAP = 0.9;
const ITEM_INDENT = 7;
const SIGNATURE_ROOM = 15;
const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right;
const BODY_END = PAGE.height - PAGE.bottom;

const HEAD = { sender: 24, date: 102, subject: 112 } as const;

/** The sender keeps clear of the zone around the window (x 95–205, y 45–90), in which only the addressee may stand. */
const SENDER_WIDTH = 93 - PAGE.left;

/** A French hand signs on the right, an English one on the left. */
const SIGNATURE_AT: Record<LetterLanguage, number> = { fr: FRENCH_WINDOW.x, en: PAGE.left };

/**
 * A letter on A4 in the French manner: sender top left, addressee in the window of a DL or C5/6 envelope, place and
 * date, subject, body. No paragraph leaves a single line at the top or the bottom of a page, a sentence that opens a
 * list stays with its first item, and the signature with the words before it.
 */
export function planLetter(letter: Letter, measure: Measure): LetterPlan {
  const pages = placeBody(letter, headOf(letter, measure), measure);
  if (pages.length > 1) {
    pages.forEach((page, index) => {
      page.footer = footerOf(letter.reference, index + 1, pages.length, measure);
    });
  }
  return { pages, foldsAt: [99, 198] };
}

/** The head of the first page, and where the body may begin. */
function headOf(letter: Letter, measure: Measure): { parts: PlacedPart[]; end: number } {
  const { sender, addressee } = letter;
  const senderLines = [sender.name, ...sender.address, sender.email].flatMap((line, index) =>
    wrap(line, { width: SENDER_WIDTH }, index === 0 ? BOLD : TEXT, measure).map((text) => ({
      text,
      style: index === 0 ? BOLD : TEXT,
    })),
  );
  const address = addressBlock(addressee, measure);
  const { subject, reference } = subjectLines(letter);
  const subjects = wrap(subject, { width: BODY_WIDTH }, BOLD, measure);
  const dates = wrap(letter.placeAndDate, { width: FRENCH_WINDOW.width }, TEXT, measure);

  const parts: Omit<PlacedPart, 'element'>[] = [
    {
      role: 'sender',
      label: undefined,
      lines: senderLines.slice(0, 14).map(({ text, style }, index) => ({
        text,
        style,
        x: PAGE.left,
        y: HEAD.sender + index * LEADING,
      })),
    },
    column('addressee', address.lines, FRENCH_WINDOW.x, FRENCH_WINDOW.y + 4, address.style),
    column('date', dates, FRENCH_WINDOW.x, HEAD.date, TEXT),
    column('subject', subjects, PAGE.left, HEAD.subject, BOLD),
    column('reference', [reference], PAGE.left, HEAD.subject + subjects.length * LEADING, TEXT),
  ];
  return {
    parts: parts.filter(({ lines }) => lines.length > 0).map((part, element) => ({ ...part, element })),
    end: HEAD.subject + (subjects.length + 2) * LEADING + PARAGRAPH_GAP,
  };
}

function column(role: PartRole, lines: string[], x: number, y: number, style: TextStyle): Omit<PlacedPart, 'element'> {
  return {
    role,
    label: undefined,
    lines: lines.map((text, index) => ({ text, x, y: y + index * LEADING, style })),
  };
}

/** A part of the body, broken into lines, not yet on a page. */
type SetPart = { part: BodyPart; x: number; lines: string[]; before: number; withNext: boolean };

function placeBody(letter: Letter, head: ReturnType<typeof headOf>, measure: Measure): PagePlan[] {
  const set = setBody(letter, measure);
  const pages: PagePlan[] = [{ parts: head.parts, footer: [] }];
  // `y` is the baseline of the next line.
  let y = head.end;
  let top = true;
  let element = head.parts.length;
  const turn = () => {
    pages.push({ parts: [], footer: [] });
    y = PAGE.top + LEADING;
    top = true;
  };

  set.forEach((current, index) => {
    if (!top) y += current.before;
    if (!top && y + heightToBegin(set, index) > BODY_END) turn();
    let { lines } = current;
    let begun = false;
    while (lines.length > 0) {
      const room = Math.max(1, Math.floor((BODY_END - y) / LEADING) + 1);
      const after = y + lines.length * LEADING + (set[index + 1]?.before ?? 0) + heightToBegin(set, index + 1);
      const count = linesHere(lines.length, room, current.withNext && after > BODY_END);
      const page = pages.at(-1);
      page?.parts.push(placed(current, lines.slice(0, count), y, element, begun));
      lines = lines.slice(count);
      y += count * LEADING;
      top = false;
      begun = true;
      if (lines.length > 0) turn();
    }
    element += 1;
  });
  return pages;
}

/**
 * How many of `left` lines stand here where `room` lines are free: all, or so many that neither side keeps one alone.
 * Where what must follow finds no room after them, the last two go with it, as far as there are enough.
 */
function linesHere(left: number, room: number, parted: boolean): number {
  if (left <= room) return parted && left > WHOLE ? left - 2 : left;
  return left - room === 1 && room > 2 ? room - 1 : room;
}

/** A paragraph of at most so many lines is not broken for the sake of what follows it. */
const WHOLE = 6;

/** From the first baseline to the last that must find room on this page for the part at `index` to begin here. */
function heightToBegin(set: readonly SetPart[], index: number): number {
  const current = set[index];
  if (current === undefined) return 0;
  const count = current.lines.length;
  if (current.withNext && count <= WHOLE) {
    return count * LEADING + (set[index + 1]?.before ?? 0) + heightToBegin(set, index + 1);
  }
  return ((count <= 3 ? count : 2) - 1) * LEADING;
}

function setBody(letter: Letter, measure: Measure): SetPart[] {
  const parts = bodyParts(letter.body, letter.sender.name);
  return parts.map((part, index) => {
    const x = startOf(part, letter.language);
    const width = PAGE.width - PAGE.right - x;
    const lines = part.lines.flatMap((line) => wrap(line, { width }, TEXT, measure));
    const next = parts[index + 1];
    const opensList = part.kind === 'paragraph' && next?.kind === 'item';
    const between = part.kind === 'item' && parts[index - 1]?.kind === 'item';
    const before = part.kind === 'signature' ? SIGNATURE_ROOM : between ? ITEM_GAP : PARAGRAPH_GAP;
    return { part, x, lines, before, withNext: opensList || next?.kind === 'signature' };
  });
}

function startOf({ kind }: BodyPart, language: LetterLanguage): number {
  if (kind === 'item') return PAGE.left + ITEM_INDENT;
  return kind === 'signature' ? SIGNATURE_AT[language] : PAGE.left;
}

function placed({ part, x }: SetPart, lines: string[], y: number, element: number, begun: boolean): PlacedPart {
  const label = part.kind === 'item' && !begun ? { text: part.label, x: x - ITEM_INDENT, y, style: TEXT } : undefined;
  return { ...column(part.kind, lines, x, y, TEXT), element, label };
}

function footerOf(reference: string, page: number, pages: number, measure: Measure): PlacedText[] {
  const y = PAGE.height - 12;
  const number = `${page}/${pages}`;
  return [
    { text: reference, x: PAGE.left, y, style: SMALL },
    { text: number, x: PAGE.width - PAGE.right - measure(number, SMALL), y, style: SMALL },
  ];
}
