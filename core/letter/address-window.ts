import type { Addressee } from './letter.ts';
import { type Measure, type TextStyle, wrap } from './wrap.ts';

/** Where a French window envelope (DL, C5/6) shows the addressee: millimetres from the top left of the page. */
export const FRENCH_WINDOW = { x: 110, y: 55, width: 80, height: 35, lines: 6, characters: 38 } as const;

/** Sizes tried in turn; 38 characters a line are kept at the first, as NF Z 10-011 asks. */
const SIZES = [10.5, 9.5, 8.5] as const;

/**
 * The addressee's block, in lines that the window shows whole: at most six, 80 mm wide. A long name or address is set
 * smaller; where even that does not do, the name is shortened, never the address.
 */
export function addressBlock(addressee: Addressee, measure: Measure): { lines: string[]; style: TextStyle } {
  for (const size of SIZES) {
    const style = { size, bold: false };
    const limit = { width: FRENCH_WINDOW.width, ...(size === SIZES[0] && { characters: FRENCH_WINDOW.characters }) };
    const lines = [addressee.name, ...addressee.address].flatMap((line) => wrap(line, limit, style, measure));
    if (lines.length <= FRENCH_WINDOW.lines) return { lines, style };
  }
  return shortened(addressee, { size: SIZES[2], bold: false }, measure);
}

function shortened({ name, address }: Addressee, style: TextStyle, measure: Measure): ReturnType<typeof addressBlock> {
  const { width, lines: most } = FRENCH_WINDOW;
  const places = address.flatMap((line) => wrap(line, { width }, style, measure)).slice(-(most - 1));
  const names = wrap(name, { width: width - 4 }, style, measure);
  const room = most - places.length;
  const kept = names.slice(0, room);
  const last = kept.at(-1);
  const lines = names.length > room && last !== undefined ? [...kept.slice(0, -1), `${last}…`] : kept;
  return { lines: [...lines, ...places], style };
}
