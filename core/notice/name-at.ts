import type { FormPatterns } from './legal-form-patterns.ts';
import type { Span } from './notice-page.ts';

const LONGEST = 100;
const MOST_WORDS = 11;

/** Small words that stand inside names: « Atelier de la Baie », "Bank of the West". */
const INSIDE =
  /^(?:d[eiua]|des|du|dell[aeo']|del|dei|la|le|les|l|et|en|sur|aux?|and|of|the|for|f[uü]r|der|die|das|den|und|van|het|voor|y|e|i|&|\+|\/|-|–|z|w|do|da|dos|das|a|zur|zum|im|am|à|s\.?)$/u;
const NAME_WORD = /^["„“”«»'‘*_(]*(?:\p{Lu}|\d|\p{Ll}+\p{Lu}|&)/u;

/** Where a name that begins at `at` ends; undefined where none begins there. */
export function nameFrom(text: string, at: number, forms: FormPatterns): Span | undefined {
  let start = at;
  while (/[\s"„“”«»'‘*_:([]/.test(text.charAt(start)) && start - at < 6) {
    if (text.charAt(start) === '\n' && start - at > 3) return undefined;
    start += 1;
  }
  const line = lineFrom(text, start);
  let end = 0;
  let words = 0;
  let cursor = 0;
  while (cursor < line.length && words < MOST_WORDS) {
    forms.next.lastIndex = start + cursor - (cursor > 0 ? 1 : 0);
    const form = cursor > 0 ? forms.next.exec(text) : null;
    if (form !== null) {
      end = forms.next.lastIndex - start;
      return bounded(text, start, end);
    }
    const word = wordAt(line, cursor);
    const stops = /[,;:!?)\]»”"|]$|\.$/.test(word);
    const bare = word.replace(/[,;:!?.)\]|]+$/, '');
    const inside = INSIDE.test(bare.toLowerCase()) || /^(?:d|l|dell|all)['’]\p{L}/u.test(bare);
    const proper = NAME_WORD.test(word);
    if (words > 0 && /^\(/.test(word)) break;
    if (proper || (words === 0 && formFollows(text, start + cursor + word.length, forms))) {
      end = cursor + endOf(word);
    } else if (!inside || words === 0) break;
    words += 1;
    if (stops && !abbreviation(word)) {
      forms.next.lastIndex = start + cursor + bare.length;
      const formed = forms.next.exec(text);
      if (formed !== null && proper) end = forms.next.lastIndex - start;
      break;
    }
    cursor += word.length + 1;
  }
  return end === 0 ? undefined : bounded(text, start, end);
}

/** Where a name that ends at `end` begins; undefined where none ends there. */
export function nameUntil(text: string, end: number, forms: FormPatterns): Span | undefined {
  const from = Math.max(0, end - LONGEST);
  const before = text.slice(from, end);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const trimmed = line.replace(/[\s,"”»*_]+$/u, '');
  const words = trimmed.split(' ');
  let taken = 0;
  let best = 0;
  for (let index = words.length - 1; index >= 0 && taken < MOST_WORDS; index -= 1) {
    const word = words[index] ?? '';
    if (taken > 0 && /[;:!?]$/.test(word)) break;
    if (taken > 0 && /\.$/.test(word) && !abbreviation(word)) break;
    if (taken > 0 && /,$/.test(word) && !isForm(words.slice(index + 1, words.length - best + best).join(' '), forms))
      break;
    if (NAME_WORD.test(word) || (taken > 0 && isForm(words.slice(index + 1).join(' '), forms))) best = taken + 1;
    else if (!(INSIDE.test(word.toLowerCase()) || /^(?:d|l)['’]\p{L}/u.test(word)) && !isForm(word, forms)) break;
    taken += 1;
  }
  if (best === 0) return undefined;
  const chosen = words.slice(words.length - best);
  if (INSIDE.test((chosen.at(-1) ?? '').toLowerCase())) return undefined;
  const name = chosen.join(' ');
  const start = end - (line.length - trimmed.length) - name.length;
  return bounded(text, start, name.length);
}

/** Whether these words are nothing but a legal form. */
function isForm(words: string, forms: FormPatterns): boolean {
  return words !== '' && forms.trailing.test(`x ${words}`) && `x ${words}`.replace(forms.trailing, '') === 'x';
}

function bounded(text: string, start: number, length: number): Span | undefined {
  const raw = text.slice(start, start + length);
  const lead = /^["„“”«»'‘’*_\s(]+/u.exec(raw)?.[0].length ?? 0;
  const tail = /["„“”«»'‘’*_\s,;:([|]+$/u.exec(raw)?.[0].length ?? 0;
  const at = start + lead;
  let end = start + length - tail;
  // « … Labs SASU. Nous … »: the full stop is the sentence's, « S.A. » keeps its own.
  if (
    text.charAt(end - 1) === '.' &&
    /^(?:\s+\p{Lu}|\n|$)/u.test(text.slice(end, end + 3)) &&
    !/\.[^ ]*\.$/.test(text.slice(at, end))
  ) {
    end -= 1;
  }
  if (end - at < 2 || end - at > LONGEST || !/\p{L}/u.test(text.slice(at, end))) return undefined;
  return { at, end };
}

function lineFrom(text: string, at: number): string {
  const line = text.slice(at, at + LONGEST + 20);
  const stop = line.indexOf('\n');
  return stop === -1 ? line : line.slice(0, stop);
}

function wordAt(line: string, at: number): string {
  const stop = line.indexOf(' ', at);
  return stop === -1 ? line.slice(at) : line.slice(at, stop);
}

function endOf(word: string): number {
  return abbreviation(word) ? word.length : word.replace(/[,;:!?.)\]"”»|*_]+$/u, '').length;
}

/** « S.A. », « Dr. », « St. », a single initial: the full stop belongs to the word. */
function abbreviation(word: string): boolean {
  return /^(?:(?:\p{L}\.){1,5}|Dr\.|St\.|Prof\.|Mag\.|Ste\.|Co\.|Inc\.|Ltd\.|Bros\.|Dott\.|Ing\.|Gebr\.)$/u.test(word);
}

function formFollows(text: string, at: number, forms: FormPatterns): boolean {
  forms.next.lastIndex = at;
  return forms.next.test(text);
}
