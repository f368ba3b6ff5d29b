/** No 0, O, 1, I, L, 5, S, 8, B, U, V: nothing that is misread, misheard or spells a word by chance. */
const ALPHABET = '234679ACDEFGHJKMNPQRTWXYZ';
const LENGTH = 4;

/** How many random bytes a reference asks for: more than it needs, since some are passed over. */
export const REFERENCE_BYTES = 16;

/**
 * `HAB-2026-7F3K`: what stands in a letter and, one hopes, in the answer. Says nothing of the person.
 * @throws RangeError when `random` does not hold enough usable bytes
 */
export function referenceFrom(year: number, random: Uint8Array): string {
  // Bytes at the end of the range would make the first letters likelier than the others.
  const fair = Math.floor(256 / ALPHABET.length) * ALPHABET.length;
  const letters = [...random].filter((byte) => byte < fair).map((byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  if (letters.length < LENGTH) throw new RangeError('too few random bytes for a reference');
  return `HAB-${year}-${letters.slice(0, LENGTH).join('')}`;
}
