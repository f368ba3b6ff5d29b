import {
  findPhrases,
  type Hit,
  indexPhrases,
  type Phrase,
  type PhraseIndex,
  partsOf,
  put,
  tilePhrases,
  wordsIn,
} from './phrase-index.ts';
import { type ConsentWords, PURPOSE_KINDS, type PurposeKind } from './words.ts';

/** What a phrase says in a label; a phrase may say several. */
export const SAYS = {
  pay: 1,
  refuse: 1 << 1,
  not: 1 << 2,
  notAfter: 1 << 3,
  accept: 1 << 4,
  necessary: 1 << 5,
  optional: 1 << 6,
  only: 1 << 7,
  all: 1 << 8,
  except: 1 << 9,
  selection: 1 << 10,
  save: 1 << 11,
  settings: 1 << 12,
  object: 1 << 13,
  legitimateInterest: 1 << 14,
  acknowledge: 1 << 15,
  close: 1 << 16,
  refusals: 1 << 17,
  off: 1 << 18,
  information: 1 << 19,
  fillers: 1 << 20,
  topics: 1 << 21,
} as const;

/** What names a purpose, by its kind. */
export const SAYS_PURPOSE: Readonly<Record<PurposeKind, number>> = {
  preferences: 1 << 22,
  statistics: 1 << 23,
  marketing: 1 << 24,
  media: 1 << 25,
  social: 1 << 26,
};

/** Says something of a choice, or of what it is about. */
const DECIDES = ~(SAYS.fillers | SAYS.information);

/** A stretch of a label that a phrase of one language explains. Counted in words, or in letters where there are none. */
export type Span = {
  from: number;
  to: number;
  /** Bits of `SAYS` and `SAYS_PURPOSE`; 0 for what no phrase explains. */
  says: number;
  /** As the catalogue writes it. */
  phrase: string;
};

/** A label as one language understands it. */
export type LanguageReading = {
  language: string;
  spans: Span[];
  /** How well the language knows the label: letters, less what each explanation costs. */
  known: number;
  /** Words that it does not know; or stretches, where there are no words. */
  unknown: number;
  /** Letters of the label that its phrases name; what a `*` stood for is not counted. */
  literal: number;
};

/** Reads folded labels in all the languages it was made from. */
export type LabelMatcher = {
  /** The same for one of its languages alone; undefined where it has no such language. */
  only: (language: string) => LabelMatcher | undefined;
  /** In words: those languages that know most of their letters. */
  inWords: (words: readonly string[]) => LanguageReading[];
  /** Without spaces between words: „ichlehneab“, 「すべて拒否」. Only languages that explain nearly all of it, best first. */
  inLetters: (letters: string) => LanguageReading[];
};

const matchers = new WeakMap<readonly ConsentWords[], LabelMatcher>();

/** The matcher of these vocabularies; made at the first call and kept as long as the array is. */
export function matcherOf(vocabularies: readonly ConsentWords[]): LabelMatcher {
  let matcher = matchers.get(vocabularies);
  if (matcher === undefined) {
    matcher = makeMatcher(vocabularies);
    matchers.set(vocabularies, matcher);
  }
  return matcher;
}

function makeMatcher(vocabularies: readonly ConsentWords[]): LabelMatcher {
  // Most labels are of the page's own language, and need no other; few are glued. So each index is made when it is needed.
  let phrases: Phrase[] | undefined;
  let wordIndex: PhraseIndex | undefined;
  let letterIndex: LetterIndex | undefined;
  const single = new Map<string, LabelMatcher | undefined>();
  return {
    only: (language) => {
      if (!single.has(language)) {
        const vocabulary = vocabularies.find((one) => one.language === language);
        single.set(language, vocabulary && makeMatcher([vocabulary]));
      }
      return single.get(language);
    },
    inWords: (words) => {
      phrases ??= vocabularies.flatMap(phrasesOf);
      wordIndex ??= indexWords(phrases, vocabularies);
      const neutral = words.map(isNeutral);
      let most = 0;
      let best: { language: number; tiles: Hit[] }[] = [];
      for (const [language, hits] of findPhrases(words, wordIndex)) {
        const tiles = withMoney(tilePhrases(hits, DECIDES), hits);
        const known = lettersKnown(words, neutral, tiles);
        if (known > most) best = [];
        most = Math.max(most, known);
        if (known === most) best.push({ language, tiles });
      }
      return best.map(({ language, tiles }) =>
        readingOf(words, neutral, tiles, most, vocabularies[language]?.language ?? ''),
      );
    },
    inLetters: (letters) => {
      phrases ??= vocabularies.flatMap(phrasesOf);
      letterIndex ??= indexByLetters(phrases);
      return readLetters(letters, letterIndex, vocabularies);
    },
  };
}

function indexWords(phrases: readonly Phrase[], vocabularies: readonly ConsentWords[]): PhraseIndex {
  return indexPhrases(
    phrases.filter(({ language }) => vocabularies[language]?.spaceless !== true),
    vocabularies.map(({ elisions = [], not }, language) => ({
      language,
      elisions: elisions.map((text) => ({ text, says: not.includes(text) ? SAYS.not : 0 })),
    })),
  );
}

function phrasesOf(vocabulary: ConsentWords, language: number): Phrase[] {
  const phrases: Phrase[] = [];
  // A phrase of two lists stands here twice; where it is found, both speak.
  const add = (texts: readonly string[] | undefined, says: number) => {
    for (const text of texts ?? []) phrases.push({ language, text, says });
  };
  for (const key of Object.keys(SAYS) as (keyof typeof SAYS)[]) {
    if (key !== 'topics') add(vocabulary[key], SAYS[key]);
  }
  for (const kind of PURPOSE_KINDS) add(vocabulary.purposes?.[kind], SAYS_PURPOSE[kind]);
  add(vocabulary.elisions, SAYS.fillers);
  // Longer topics are parts of sentences, and would hide the words of a label: “privacy settings”.
  add(
    vocabulary.topics?.filter((topic) => vocabulary.spaceless === true || !topic.includes(' ')),
    SAYS.topics,
  );
  return phrases;
}

/** Money is heard even where another phrase has taken its first word: “limitar al | mes”. */
function withMoney(tiles: Hit[], hits: readonly Hit[]): Hit[] {
  const money = hits.filter(({ says }) => (says & SAYS.pay) !== 0);
  if (money.length === 0) return tiles;
  return tiles.map((tile) => {
    const end = tile.at + wordsIn(tile);
    const cut = money.some((hit) => hit.at > tile.at && hit.at < end && hit.at + wordsIn(hit) > end);
    return cut ? { ...tile, says: tile.says | SAYS.pay } : tile;
  });
}

function lettersKnown(words: readonly string[], neutral: readonly boolean[], tiles: readonly Hit[]): number {
  let known = 0;
  for (const tile of tiles) {
    for (let at = tile.at; at < tile.at + wordsIn(tile); at += 1) {
      known += neutral[at] === true ? 0 : (words[at]?.length ?? 0);
    }
  }
  return known;
}

function readingOf(
  words: readonly string[],
  neutral: readonly boolean[],
  tiles: readonly Hit[],
  known: number,
  language: string,
): LanguageReading {
  const spans: Span[] = [];
  let unknown = 0;
  let literal = 0;
  let at = 0;
  const pass = (to: number) => {
    for (; at < to; at += 1) {
      const says = neutral[at] === true ? SAYS.fillers : 0;
      if (says === 0) unknown += 1;
      spans.push({ from: at, to: at + 1, says, phrase: words[at] ?? '' });
    }
  };
  for (const tile of tiles) {
    pass(tile.at);
    at += wordsIn(tile);
    literal += partsOf(tile.phrase).letters;
    spans.push({ from: tile.at, to: at, says: tile.says, phrase: tile.phrase.text });
  }
  pass(words.length);
  return { language, spans, known, unknown, literal };
}

/** Means the same everywhere, and tells nothing of the label's language. */
export function isNeutral(word: string): boolean {
  return word === 'cookie' || word === 'cookies' || /^\p{N}+$/u.test(word);
}

// ——— Letters

/** What an explanation costs against the letters it explains: many short words explain anything. */
const COST_OF_PHRASE = 1.5;
const COST_OF_SKIPPED_LETTER = 1.2;
const COST_OF_ENDING_LETTER = 0.8;
const LONGEST_ENDING = 5;
/** How much of a label without spaces may stay unexplained; in scripts that never have spaces, particles do. */
const MOST_UNEXPLAINED = 0.08;
const MOST_PARTICLES = 0.6;
const MOST_ENDINGS = 0.3;

/** A way to come to a place in the label: from where, by which phrase (none: skipped) with how many letters after it. */
type Step = { score: number; from: number; phrase: Phrase | undefined; ending: number };

type LetterIndex = {
  /** Phrases by their letters. */
  byLetters: Map<string, Phrase[]>;
  /** How phrases of more than three letters begin; most places of a label are the beginning of none. */
  beginnings: Set<string>;
  longest: number;
};

const BEGINNING = 3;

function indexByLetters(phrases: readonly Phrase[]): LetterIndex {
  const index: LetterIndex = { byLetters: new Map(), beginnings: new Set(), longest: 0 };
  for (const phrase of phrases) {
    const letters = phrase.text.replaceAll('*', '').replaceAll(' ', '');
    const same = index.byLetters
      .get(letters)
      ?.find(({ language, text }) => language === phrase.language && text === phrase.text);
    if (same === undefined) put(index.byLetters, letters, { ...phrase });
    else same.says |= phrase.says;
    if (letters.length > BEGINNING) index.beginnings.add(letters.slice(0, BEGINNING));
    index.longest = Math.max(index.longest, letters.length);
  }
  return index;
}

/** For each language the cheapest way through the label, phrase by phrase. */
function readLetters(
  letters: string,
  { byLetters, beginnings, longest }: LetterIndex,
  vocabularies: readonly ConsentWords[],
): LanguageReading[] {
  const ways = vocabularies.map((): Step[] | undefined => undefined);
  for (let at = 0; at < letters.length; at += 1) {
    const begins = beginnings.has(letters.slice(at, at + BEGINNING));
    const most = Math.min(letters.length - at, begins ? longest : BEGINNING);
    for (let length = 1; length <= most; length += 1) {
      for (const phrase of byLetters.get(letters.slice(at, at + length)) ?? []) {
        const way = ways[phrase.language] ?? [];
        ways[phrase.language] = way;
        const base = scoreAt(way, at) + length - COST_OF_PHRASE;
        const left = letters.length - at - length;
        const mostEnding = phrase.text.endsWith('*') ? Math.min(LONGEST_ENDING, left) : 0;
        for (let ending = 0; ending <= mostEnding; ending += 1) {
          const score = base - ending * COST_OF_ENDING_LETTER;
          reach(way, at + length + ending, { score, from: at, phrase, ending });
        }
      }
    }
  }
  const readings = ways.flatMap((way, language) => {
    const vocabulary = vocabularies[language];
    return way === undefined || vocabulary === undefined ? [] : (walkBack(letters, way, vocabulary) ?? []);
  });
  return readings.sort((a, b) => b.known - a.known);
}

function reach(way: Step[], at: number, step: Step) {
  const there = way[at];
  if (there === undefined || there.score < step.score) way[at] = step;
}

/** The best score with which this place can be reached, by skipping letters where nothing leads to it. */
function scoreAt(way: Step[], at: number): number {
  const there = way[at];
  if (there !== undefined) return there.score;
  let best: Step = { score: -at * COST_OF_SKIPPED_LETTER, from: 0, phrase: undefined, ending: 0 };
  for (let from = at - 1; from > 0; from -= 1) {
    const step = way[from];
    const score = step === undefined ? Number.NEGATIVE_INFINITY : step.score - (at - from) * COST_OF_SKIPPED_LETTER;
    if (score > best.score) best = { score, from, phrase: undefined, ending: 0 };
  }
  way[at] = best;
  return best.score;
}

function walkBack(letters: string, way: Step[], { language, spaceless }: ConsentWords): LanguageReading | undefined {
  const spans: Span[] = [];
  let skipped = 0;
  let endings = 0;
  const known = scoreAt(way, letters.length);
  for (let at = letters.length; at > 0; ) {
    const { from, phrase, ending } = way[at] ?? { from: 0, phrase: undefined, ending: 0 };
    if (phrase === undefined) skipped += at - from;
    endings += ending;
    spans.unshift({ from, to: at, says: phrase?.says ?? 0, phrase: phrase?.text ?? letters.slice(from, at) });
    at = from;
  }
  const literal = letters.length - skipped - endings;
  if (spaceless === true) {
    return skipped > MOST_PARTICLES * letters.length ? undefined : { language, spans, known, unknown: 0, literal };
  }
  // One word with letters around it is another word.
  const words = spans.reduce((sum, { says, phrase }) => sum + (says === 0 ? 0 : phrase.split(' ').length), 0);
  if (words < 2 || skipped > MOST_UNEXPLAINED * letters.length || endings > MOST_ENDINGS * letters.length)
    return undefined;
  return { language, spans, known, unknown: spans.filter(({ says }) => says === 0).length, literal };
}
