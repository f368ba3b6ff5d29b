import { foldKeepingPauses } from './fold-label.ts';
import { senseOf } from './label-grammar.ts';
import { type LabelMatcher, type LanguageReading, matcherOf } from './label-words.ts';
import type { ClickIntent } from './receipt.ts';
import type { ConsentWords } from './words.ts';

export { fold } from './fold-label.ts';

/** What pressing a control would do, and the words of its label that told it, as catalog/words/consent/ writes them. */
export type LabelReading = {
  intent: ClickIntent;
  because?: { language: string; words: string[] } | undefined;
};

/** Longer labels are sentences; nobody presses a sentence to refuse. In words, and in letters where none are told apart. */
const MOST_WORDS = 12;
const MOST_LETTERS = 60;
/** Shorter words are words; only longer ones may be several written together. */
const FEWEST_GLUED_LETTERS = 7;
/** And what tells them apart must have some letters itself. */
const FEWEST_TELLING_LETTERS = 5;
/** A word that goes on for so many letters after its stem is that word. */
const LONGEST_PLAIN_ENDING = 3;

const SPACELESS_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** A price: an amount beside a currency, or a currency's sign alone. Without spaces a currency's code may be followed by more. */
const MONEY =
  /[€£¥₺₴₽₩$₫₹฿₪]|(?<![\d.,])\d+(?:[.,]\d+)*\s?(?:(?:eur|usd|gbp|chf|pln|czk|sek|nok|dkk|huf|ron|bgn|uah|rsd|bam)|(?:euros?|ευρω|ευρώ|fr|zł|kč|kr|ft|lei|лв|грн|руб|дин|din|km|tl|try|円|元|원|cents?|ct)(?![\p{L}\d]))|(?<!\p{L})(?:rp|rm)\s?\d/iu;

/** What pressing a control with this label would do; see `readLabel`. */
export function intentOf(label: string, vocabularies: readonly ConsentWords[], pageLanguage?: string): ClickIntent {
  return readLabel(label, vocabularies, pageLanguage).intent;
}

/**
 * What pressing a control with this label would do, and which words say so. The language that knows most of the label's
 * letters reads it; of two that know as much, the page's own. Where they disagree the label is unknown, and what is
 * unknown is never pressed. Money wins over everything.
 *
 * @param vocabularies the same array at each call: what is made of it is kept beside it
 * @param pageLanguage BCP 47, as the page declares it
 */
export function readLabel(label: string, vocabularies: readonly ConsentWords[], pageLanguage?: string): LabelReading {
  if (MONEY.test(label)) return { intent: 'pay' };
  if (/^\s*[×✕✖✗✘╳⨯❌xX]\s*$/u.test(label)) return { intent: 'close' };
  const { words, pauses } = splitWords(label);
  if (words.length === 0 || words.length > MOST_WORDS) return { intent: 'unknown' };
  const own = ownLanguage(pageLanguage);
  const matcher = matcherOf(vocabularies);
  return (
    readGlued(words, matcher, own) ?? readInOwn(words, pauses, matcher, own) ?? readWords(words, pauses, matcher, own)
  );
}

/** Where the page's own language knows every word and what they say together, no other is asked. */
function readInOwn(
  words: readonly string[],
  pauses: ReadonlySet<number>,
  matcher: LabelMatcher,
  own: string | undefined,
): LabelReading | undefined {
  const readings = own === undefined ? undefined : matcher.only(own)?.inWords(words);
  if (readings?.[0]?.unknown !== 0) return undefined;
  const reading = agreed(readings, pauses, own);
  return reading?.intent === 'unknown' ? undefined : reading;
}

function readWords(
  words: readonly string[],
  pauses: ReadonlySet<number>,
  matcher: LabelMatcher,
  own: string | undefined,
): LabelReading {
  const best = matcher.inWords(words);
  const [first] = best;
  const reading = agreed(best, pauses, own) ?? { intent: 'unknown' };
  return first === undefined || first.unknown === 0 ? reading : withOtherLanguage(reading, first, words, matcher, own);
}

/** What the readings agree on; money in one of them is enough, the page's own language decides among the rest. */
function agreed(
  readings: readonly LanguageReading[],
  pauses: ReadonlySet<number>,
  own: string | undefined,
): LabelReading | undefined {
  const senses = readings.map((reading) => {
    const { intent, words } = senseOf(reading, pauses);
    return { intent, because: { language: reading.language, words } };
  });
  const pay = senses.find(({ intent }) => intent === 'pay');
  if (pay !== undefined) return pay;
  const mine = senses.find(({ because }) => because.language === own);
  if (mine !== undefined) return mine;
  const told = senses.filter(({ intent }) => intent !== 'unknown');
  return told.every(({ intent }) => intent === told[0]?.intent) ? told[0] : undefined;
}

/** “Refuser / Decline”: what one language leaves over may be another's, which must not contradict it. */
function withOtherLanguage(
  reading: LabelReading,
  { spans }: LanguageReading,
  words: readonly string[],
  matcher: LabelMatcher,
  own: string | undefined,
): LabelReading {
  if (reading.intent === 'pay') return reading;
  const left = spans.flatMap(({ from, to, says }) => (says === 0 ? words.slice(from, to) : []));
  const others = matcher.inWords(left);
  if (others[0]?.unknown !== 0) return reading;
  const other = agreed(others, new Set(), own);
  if (other === undefined || other.intent === 'unknown' || other.intent === reading.intent) return reading;
  if (other.intent === 'pay') return other;
  return reading.intent === 'unknown' && spans.every(({ says }) => says === 0) ? other : { intent: 'unknown' };
}

/**
 * A label of one long word may be several written together („alleablehnen“), or of a script without spaces. It is read so
 * where that explains more of its letters than the word as it stands: „refus*“ knows little of « refuseretsabonner ».
 */
function readGlued(words: readonly string[], matcher: LabelMatcher, own: string | undefined): LabelReading | undefined {
  const letters = words.join('');
  const spaceless = SPACELESS_SCRIPT.test(letters);
  if (!spaceless && (words.length > 1 || letters.length < FEWEST_GLUED_LETTERS)) return undefined;
  if (letters.length > MOST_LETTERS) return undefined;
  const mine = own === undefined ? undefined : matcher.only(own);
  const whole = (mine?.inWords(words)[0] ?? matcher.inWords(words)[0])?.literal ?? 0;
  if (!spaceless && whole >= letters.length - LONGEST_PLAIN_ENDING) return undefined;
  // Most long words are just unknown. A page that says its language is not searched for all others.
  const readings = (spaceless ? undefined : mine?.inLetters(letters)) ?? matcher.inLetters(letters);
  const [best] = readings;
  if (best === undefined || whole >= best.literal) return undefined;
  const reading = agreed(
    readings.filter(({ known }) => known > best.known - 0.01),
    new Set(),
    own,
  );
  // Where money is heard no stem at the beginning is believed instead: “rejectandpay”.
  if (spaceless || reading?.intent === 'pay') return reading;
  // “ne” and “mai” stand inside many words.
  const told = reading?.because?.words.join('').length ?? 0;
  return told >= FEWEST_TELLING_LETTERS ? reading : undefined;
}

function splitWords(label: string): { words: string[]; pauses: Set<number> } {
  const words: string[] = [];
  const pauses = new Set<number>();
  for (const part of foldKeepingPauses(label).split(' ')) {
    if (part === ',') pauses.add(words.length);
    else if (part !== '') words.push(part);
  }
  return { words, pauses };
}

/** Codes of languages that are read with another's words. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  ms: 'id',
  in: 'id',
  sr: 'hr',
  bs: 'hr',
  sh: 'hr',
};

export function ownLanguage(pageLanguage: string | undefined): string | undefined {
  const language = pageLanguage?.toLowerCase().split(/[-_]/)[0];
  return language === undefined ? undefined : (SAME_LANGUAGE[language] ?? language);
}
