import { fold } from './fold.ts';

/**
 * The pattern of a list of phrases (see FormWords), to be tried on a folded text. Bounded on every side: a text of
 * 200 characters costs the same whatever a page writes there.
 */
export function patternOf(phrases: string): RegExp {
  const patterns = phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map(stemPattern).join('(?: [^ ]+){0,2}?'));
  return patterns.length === 0 ? /(?!)/ : new RegExp(patterns.join('|'), 'u');
}

function stemPattern(stem: string): string {
  const sign = /^[=~]/.exec(stem)?.[0];
  const letters = fold(stem).trim();
  if (sign === '=') return ` ${letters}(?= )`;
  if (sign === '~') return ` [^ ]*?${letters}[^ ]*`;
  return ` ${letters}[^ ]*`;
}
