import type { Letter } from './letter.ts';

export type Mailto = { href: string } | { tooLong: number } | { noAddress: true };

export function mailtoOf(_letter: Letter): Mailto {
  throw new Error('under construction');
}
