import type { NoticePage, Span } from '../notice-page.ts';

/** A sentence or a list's entry, with the words that lead to it. */
export type Sentence = Span & {
  /** True of a heading, which only announces. */
  heading: boolean;
  /** The heading that this stands under. */
  under: Span | undefined;
  /** The headings above that one. */
  above: readonly Span[];
  /** The words with a colon that opened the list this stands in. */
  lead: Span | undefined;
};

/** A list that goes on for longer than this has forgotten how it began. */
const LONGEST_LIST = 25;
const LONGEST_SENTENCE = 1200;
/** A line this short, without a full stop, above a longer one, is a heading that nobody marked. */
const LONGEST_HEADING = 80;
/** Its level: below every heading that is marked. */
const UNMARKED = 8;

/** A heading longer than this, with a colon at its end, is a sentence as well. */
const LONGEST_TITLE = 40;

/** A page cut at its lines, and its lines at their full stops. The order is the page's. */
export function sentencesOf(page: Pick<NoticePage, 'text' | 'headings'>): Sentence[] {
  const { text } = page;
  const levels = new Map(page.headings.map(({ at, level }) => [at, level]));
  const sentences: Sentence[] = [];
  const open: (Span & { level: number })[] = [];
  let above: readonly Span[] = [];
  let lead: Span | undefined;
  let since = 0;
  for (const line of linesOf(text)) {
    const level = levels.get(line.at) ?? (looksLikeHeading(text, line) ? UNMARKED : undefined);
    if (level !== undefined) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      above = [...open];
      open.push({ ...line, level });
      lead = undefined;
      // A heading with a colon says what follows: « Data processed for the following purposes: ».
      const heading = text[line.end - 1] !== ':' || line.end - line.at < LONGEST_TITLE;
      sentences.push({ ...line, heading, under: line, above, lead });
      continue;
    }
    since += 1;
    if (since > LONGEST_LIST) lead = undefined;
    for (const span of cut(text, line)) {
      sentences.push({ ...span, heading: false, under: open.at(-1), above, lead });
      if (text[span.end - 1] === ':') {
        lead = span;
        since = 0;
      }
    }
  }
  return sentences;
}

/** The place in an ordered list of the sentence in which `at` stands. */
export function sentenceIndexAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* linesOf(text: string): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop;
    if (end > at) yield { at, end };
    at = end + 1;
  }
}

function looksLikeHeading(text: string, { at, end }: Span): boolean {
  if (end - at > LONGEST_HEADING || !/^[\p{Lu}\d]/u.test(text.slice(at, at + 2))) return false;
  if (/[.:;,!|)@]$/u.test(text.slice(end - 1, end))) return false;
  const next = text.indexOf('\n', end + 1);
  return (next === -1 ? text.length : next) - end > LONGEST_HEADING;
}

/** At a full stop before a capital, unless what stands before it is an abbreviation such as « Art. » or « z. B. ». */
function* cut(text: string, line: Span): Generator<Span> {
  let at = line.at;
  const part = text.slice(line.at, line.end);
  for (const stop of part.matchAll(/(?<=[\p{L}\d)»”"’]{3}|[\d)»”"])[.!?;:][)»”"]? (?=[\p{Lu}\d«“"¿¡(•*-])/gu)) {
    const end = line.at + stop.index + stop[0].trimEnd().length;
    if (
      /\b(?:art|abs|nr|inc|ltd|par|no|dr|mr|ms|st|lit|bzw|ust|evtl|ggf|tel|str|núm|sig|dott|prof)\.$/iu.test(
        text.slice(end - 6, end),
      )
    )
      continue;
    if (end - at < 12) continue;
    yield* pieces({ at, end });
    at = end + 1;
  }
  yield* pieces({ at, end: line.end });
}

function* pieces({ at, end }: Span): Generator<Span> {
  for (let from = at; from < end; from += LONGEST_SENTENCE)
    yield { at: from, end: Math.min(end, from + LONGEST_SENTENCE) };
}
