import type { Letter } from './letter.ts';

/** The whole letter as text: heads, subject, reference, body. For reading, printing, a text file. */
export function letterText(_letter: Letter): string {
  throw new Error('under construction');
}

/** What goes into a mail or a web form: the address and the letter's head left out, the reference kept in the subject. */
export function mailOf(_letter: Letter): { to: string | undefined; subject: string; text: string } {
  throw new Error('under construction');
}
