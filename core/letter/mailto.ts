import type { Letter } from './letter.ts';
import { mailOf } from './text.ts';

/** Above this, browsers and mail programs cut a link off without a word (Firefox near 2,008, Outlook near 2,046). */
const MAX_LENGTH = 1_900;

export type Mailto = { href: string } | { tooLong: number } | { noAddress: true };

/**
 * The letter as a `mailto:` link, every part encoded, the address too. `tooLong` is the length it would have;
 * `noAddress`: the controller's address is unknown, or is not one plain address.
 * @see RFC 6068
 */
export function mailtoOf(letter: Letter): Mailto {
  const { to, subject, text } = mailOf(letter);
  if (to === undefined) return { noAddress: true };
  const fields = `subject=${encode(subject)}&body=${encode(text.replaceAll('\n', '\r\n'))}`;
  const href = `mailto:${encode(to).replace('%40', '@')}?${fields}`;
  return href.length > MAX_LENGTH ? { tooLong: href.length } : { href };
}

/** As encodeURIComponent, and the five characters that it leaves although RFC 6068 reserves some of them. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
