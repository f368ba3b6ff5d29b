import { quoteOf, type Span } from '../notice-page.ts';
import type { RetentionPeriod } from './items.ts';
import { type ItemWorld, LONGEST_QUOTE, wordsOf } from './read-items.ts';
import { type Sentence, sentenceIndexAt } from './sentences.ts';

const MOST = 40;
const LONGEST = 120;

/**
 * How long each kind of data is kept: a length of time in a sentence, or in a section, that is about keeping. The
 * category is what the sentence is about: the words before its verb, the row's first cell, or the heading above it.
 *
 * @see Art. 13(2)(a) GDPR
 */
export function readRetention(world: ItemWorld): RetentionPeriod[] {
  const periods: RetentionPeriod[] = [];
  for (const { period, kept, headings } of world.patterns) {
    for (const match of world.folded.matchAll(period)) {
      if (periods.length >= MOST) return periods;
      const index = sentenceIndexAt(world.sentences, match.index);
      const sentence = world.sentences[index];
      if (sentence === undefined || sentence.heading) continue;
      const heading = headings.retention_period;
      const about = [sentence, sentence.lead].some((span) => span !== undefined && kept.test(wordsOf(world, span)));
      const section = sentence.under !== undefined && heading?.test(wordsOf(world, sentence.under)) === true;
      if (!about && !section) continue;
      const end = endOfPeriod(world.folded, match.index + match[0].length, sentence.end);
      const quote = quoteOf(world.page, sentence, LONGEST_QUOTE);
      const category = quoteOf(world.page, categoryOf(world, sentence, match.index, kept), LONGEST);
      if (periods.some((one) => one.quote === quote && one.category === category)) continue;
      periods.push({ category, period: quoteOf(world.page, { at: match.index, end }, LONGEST), quote });
    }
  }
  return periods;
}

/** The length of time goes on until the clause ends: « 3 ans à compter du dernier contact ». */
function endOfPeriod(folded: string, from: number, most: number): number {
  const rest = folded.slice(from, Math.min(most, from + 90));
  const stop = rest.search(/[.,;:()|]|\s[-–]\s/);
  const end = stop === -1 ? rest.length : stop;
  return from + rest.slice(0, end).trimEnd().length;
}

function categoryOf(world: ItemWorld, sentence: Sentence, at: number, kept: RegExp): Span {
  const before = world.folded.slice(sentence.at, at);
  const cell = before.lastIndexOf('|');
  if (cell !== -1) {
    const first = before.replace(/^[|\s]+/, '');
    const from = sentence.at + before.length - first.length;
    const end = first.indexOf('|');
    return trimmed(world.folded, { at: from, end: from + (end === -1 ? first.length : end) });
  }
  const colon = before.indexOf(':');
  if (colon > 2 && colon < LONGEST) return trimmed(world.folded, { at: sentence.at, end: sentence.at + colon });
  const verb = kept.exec(before)?.index ?? -1;
  const subject = verb === -1 ? before : before.slice(0, verb);
  if (/\p{L}{3}/u.test(subject)) return trimmed(world.folded, { at: sentence.at, end: sentence.at + subject.length });
  return sentence.under ?? sentence.lead ?? sentence;
}

/** Without the auxiliary that the verb left behind, and without what only bullets it. */
function trimmed(folded: string, { at, end }: Span): Span {
  const words = folded.slice(at, end);
  const lead = /^[\s•*\d.)(-]*/.exec(words)?.[0].length ?? 0;
  const tail = AUXILIARY.exec(words)?.[0].length ?? 0;
  return { at: at + lead, end: Math.max(at + lead, end - tail) };
}

const AUXILIARY =
  /[\s,;:(-]*(?:\s(?:is|are|will be|may be|we|sont|est|seront|sera|ne|peuvent etre|werden|wird|wir|sono|e|vengono|saranno|son|se|seran|sao|serao|worden|wordt|sa|beda|byc|jsou|budou|er|bliver|kommer att|ovat))?[\s,;:(-]*$/;
