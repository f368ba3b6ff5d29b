import PDFDocument, { type StructureElement } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Day } from '../core/day.ts';
import { cleanLine } from '../core/letter/clean.ts';
import type { Letter } from '../core/letter/letter.ts';
import { type PagePlan, type PlacedPart, type PlacedText, planLetter } from '../core/letter/page-plan.ts';
import type { Measure, TextStyle } from '../core/letter/wrap.ts';

/** TrueType files. */
export type LetterFonts = { regular: ArrayBuffer; bold: ArrayBuffer };

/**
 * The letter as a PDF on A4, tagged, with its fonts embedded and cut down to what it uses. Its metadata hold the subject
 * and the day, and nothing of the person; the same letter gives the same bytes. Brings the whole of pdfkit: import this module lazily.
 */
export async function letterPdf(letter: Letter, fonts: LetterFonts, day: Day): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    // None until ours are known: the default would look for a file of Helvetica.
    font: null,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    info: {
      // pdfkit writes the title into XML as it stands.
      Title: cleanLine(letter.subject.replace(/[<>&]/g, ' ')),
      Producer: 'Habeas',
      Creator: 'Habeas',
      CreationDate: new Date(`${day}T12:00:00.000Z`),
    },
  });
  document.registerFont('regular', new Uint8Array(fonts.regular));
  document.registerFont('bold', new Uint8Array(fonts.bold));

  const plan = planLetter(letter, measureWith(document));
  const structure = structureOf(document);
  for (const page of plan.pages) {
    document.addPage();
    drawArtifacts(document, page, page === plan.pages[0] ? plan.foldsAt : []);
    for (const part of page.parts) drawPart(document, structure, part);
  }
  structure.end();
  const bytes = toBytes(document);
  document.end();
  return bytes;
}

const POINTS_PER_MM = 72 / 25.4;

/** Word by word, since a letter repeats most of its words; kerning over a space is not worth a second look. */
function measureWith(document: PDFDocument): Measure {
  const widths = new Map<string, number>();
  const widthOf = (word: string, style: TextStyle) => {
    const key = `${style.bold}/${style.size}/${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = withStyle(document, style).widthOfString(word) / POINTS_PER_MM;
    widths.set(key, width);
    return width;
  };
  return (text, style) => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word, style), (words.length - 1) * widthOf(' ', style));
  };
}

function withStyle(document: PDFDocument, { bold, size }: TextStyle): PDFDocument {
  return document.font(bold ? 'bold' : 'regular').fontSize(size);
}

/** The document's tree of elements, for readers that do not see the page. */
type Structure = {
  elementOf: (part: PlacedPart, inside: 'Lbl' | 'LBody' | undefined) => StructureElement;
  end: () => void;
};

function structureOf(document: PDFDocument): Structure {
  const root = document.struct('Document');
  document.addStructure(root);
  const open: StructureElement[] = [root];
  const known = new Map<string, StructureElement>();
  let list: StructureElement | undefined;

  const make = (key: string, type: string, parent: StructureElement) => {
    const made = known.get(key);
    if (made !== undefined) return made;
    const element = document.struct(type);
    parent.add(element);
    open.push(element);
    known.set(key, element);
    return element;
  };

  return {
    elementOf: ({ role, element }, inside) => {
      if (role !== 'item' || inside === undefined) {
        list = undefined;
        return make(`${element}`, role === 'subject' ? 'H1' : 'P', root);
      }
      list ??= make(`${element}/list`, 'L', root);
      return make(`${element}/${inside}`, inside, make(`${element}`, 'LI', list));
    },
    end: () => {
      for (const element of open.toReversed()) element.end();
    },
  };
}

function drawPart(document: PDFDocument, structure: Structure, part: PlacedPart): void {
  if (part.label !== undefined) drawTagged(document, structure.elementOf(part, 'Lbl'), 'Lbl', [part.label]);
  const inside = part.role === 'item' ? 'LBody' : undefined;
  const tag = inside ?? (part.role === 'subject' ? 'H1' : 'P');
  drawTagged(document, structure.elementOf(part, inside), tag, part.lines);
}

function drawTagged(document: PDFDocument, element: StructureElement, tag: string, lines: PlacedText[]): void {
  const content = document.markStructureContent(tag);
  for (const line of lines) drawText(document, line);
  document.endMarkedContent();
  element.add(content);
}

function drawText(document: PDFDocument, { text, x, y, style }: PlacedText): void {
  withStyle(document, style).text(text, x * POINTS_PER_MM, y * POINTS_PER_MM, {
    lineBreak: false,
    baseline: 'alphabetic',
  });
}

/** What belongs to the sheet and not to the letter: fold marks, page numbers. */
function drawArtifacts(document: PDFDocument, { footer }: PagePlan, foldsAt: readonly number[]): void {
  if (foldsAt.length > 0) {
    document.markContent('Artifact', { type: 'Layout' });
    for (const fold of foldsAt) {
      const y = fold * POINTS_PER_MM;
      document
        .lineWidth(0.4)
        .moveTo(4 * POINTS_PER_MM, y)
        .lineTo(8 * POINTS_PER_MM, y)
        .stroke('#888888');
    }
    document.endMarkedContent();
  }
  if (footer.length > 0) {
    document.markContent('Artifact', { type: 'Pagination' });
    for (const text of footer) drawText(document, text);
    document.endMarkedContent();
  }
}
