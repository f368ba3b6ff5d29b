/** Letters that compatibility decomposition leaves alone, though people write the word without them as well. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;

/** Marks over letters, but for the two that make another letter of a Japanese one. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu;
/** Written inside words and seen by nobody: soft hyphen, zero-width characters, byte order mark, Arabic tatweel. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640]/g;

/**
 * Lower case, without accents and punctuation, full-width forms narrowed, single spaces: how catalog/words/consent/ is
 * written, and how labels and texts are compared with it.
 */
export function fold(text: string): string {
  return foldKeepingPauses(text)
    .replaceAll(' ,', '')
    .replace(/^,(?: |$)/, '');
}

/** Folded like `fold`, with a ` ,` wherever the text pauses (comma, full stop, dash, bracket): “no , reject all”. */
export function foldKeepingPauses(text: string): string {
  // Most labels are plain Latin; the patterns that know every script are slow to make.
  const folded = ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[,.;:!?(){}[\]|/\n]+/g, ' , ')
        .replace(/[^a-z0-9,]+/g, ' ')
    : plainLetters(text)
        .replace(/[,.;:!?…،、。！？(){}[\]–—|/•·\n]+/g, ' , ')
        .replace(/[^\p{L}\p{N},\u3099\u309a]+/gu, ' ');
  return folded.replace(/(?: ,)+(?= |$)/g, ' ,').replace(/(?:^[ ,]+)|(?:[ ,]+$)/g, '');
}

/** Lower case, without accents; what is between the words stays. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}
