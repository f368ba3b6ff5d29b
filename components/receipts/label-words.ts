import { fold } from '../../core/consent/fold-label.ts';

/**
 * The words of a label that a phrase of catalog/words/consent/ explains, as they stand on the button: « Paramétrer » for
 * `parametr*`. The phrase itself, without its stars, where the label does not show them apart.
 */
export function wordsOfLabel(label: string, phrase: string): string {
  const wanted = phrase.split(' ');
  const tokens = [...label.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    const first = tokens[at];
    const last = tokens[at + wanted.length - 1];
    const fits = wanted.every((word, index) => fitsWord(fold(tokens[at + index]?.[0] ?? ''), word));
    if (first !== undefined && last !== undefined && fits) return label.slice(first.index, last.index + last[0].length);
  }
  return phrase.replaceAll('*', '');
}

/** A `*` at a word's end or start stands for any ending or beginning. */
function fitsWord(token: string, word: string): boolean {
  const stem = word.replaceAll('*', '');
  if (word.startsWith('*')) return word.endsWith('*') ? token.includes(stem) : token.endsWith(stem);
  return word.endsWith('*') ? token.startsWith(stem) : token === stem;
}
