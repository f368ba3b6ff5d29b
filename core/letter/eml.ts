import type { Letter } from './letter.ts';

export function emlOf(_letter: Letter): string {
  throw new Error('under construction');
}
