/**
 * Lower case, without accents, apostrophes and dashes made plain; as long as what it was given, so that an offset into
 * one is an offset into the other.
 */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, foldedLetter).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const PLAIN: Record<string, string> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
  ß: 's',
  æ: 'a',
  Æ: 'a',
  œ: 'o',
  Œ: 'o',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
};

function foldedLetter(letter: string): string {
  const plain = PLAIN[letter];
  if (plain !== undefined) return plain;
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : letter;
}
