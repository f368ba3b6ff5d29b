/** How text is set: size in points. */
export type TextStyle = { size: number; bold: boolean };

/** Width of a text in millimetres. */
export type Measure = (text: string, style: TextStyle) => number;

/** What a line may hold. */
export type LineLimit = { width: number; characters?: number };

/**
 * Breaks one line of text at its spaces, so that each piece keeps to the limit. No-break spaces hold; a word that is too
 * long by itself is cut between characters. Empty text gives no line.
 */
export function wrap(text: string, limit: LineLimit, style: TextStyle, measure: Measure): string[] {
  const fits = (candidate: string) =>
    measure(candidate, style) <= limit.width && candidate.length <= (limit.characters ?? Number.POSITIVE_INFINITY);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : cut(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
