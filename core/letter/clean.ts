/**
 * Characters that belong to no name and no address, and that can hide what stands there: controls, format characters
 * (bidi overrides, zero-width, tags, soft hyphen), lone surrogates, private use and unassigned ones. Zero-width joiners
 * stay after letters of the scripts whose spelling needs them.
 */
const INVISIBLE =
  /(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Malayalam}\p{sc=Sinhala}\p{M}])(?:\u200C|\u200D)|(?!\u200C|\u200D|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** What ends a line, in any of its spellings. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/**
 * One line of text from elsewhere: composed (NFC), nothing invisible, runs of spaces folded, at most `maxLength`
 * characters. U+00A0 and U+202F stay: they are typography.
 */
export function cleanLine(text: string, maxLength = 200): string {
  const line = cleanText(text.replace(LINE_END, ' ')).replace(/ {2,}/g, ' ');
  return Array.from(line).slice(0, maxLength).join('').trim();
}

/** Text in lines, as a person wrote it: as {@link cleanLine}, but line ends stay, as `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ +$/gm, '')
    .trim();
}
