/** A part of a letter's body. A line that the person ended stays ended. */
export type BodyPart =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'item'; label: string; lines: string[] }
  /** The sender's name at the very end, under which there is room for a hand. */
  | { kind: 'signature'; lines: string[] };

/** « 1. », « a) », « – »: what begins an item of a list. */
const ITEM = /^(\d{1,2}[.)]|[a-z]\)|[-–—•]) +(?=\S)/;

/** The parts of a body of plain text: an empty line ends a paragraph, a marker begins an item. */
export function bodyParts(body: string, senderName: string): BodyPart[] {
  const paragraphs = body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const last = paragraphs.at(-1)?.trim();
  const signed = paragraphs.length > 1 && last === senderName;
  const parts = (signed ? paragraphs.slice(0, -1) : paragraphs).flatMap(partsOf);
  return signed ? [...parts, { kind: 'signature', lines: [senderName] }] : parts;
}

function partsOf(paragraph: string): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const line of paragraph.split('\n')) {
    const [start, label] = ITEM.exec(line) ?? [];
    const open = parts.at(-1);
    if (start !== undefined && label !== undefined) {
      parts.push({ kind: 'item', label, lines: [line.slice(start.length)] });
    } else if (open !== undefined) {
      open.lines.push(line);
    } else {
      parts.push({ kind: 'paragraph', lines: [line] });
    }
  }
  return parts;
}
