/** A phrase of a vocabulary, as it is looked for. */
export type Phrase = {
  /** Which vocabulary it is of. */
  language: number;
  /** As the catalogue writes it. */
  text: string;
  /** What it says, as bits that only the caller knows. */
  says: number;
  /** Taken apart when it is first looked at; most never are. */
  parts?: PhraseParts;
};

export type PhraseParts = {
  words: readonly Word[];
  /** Letters without spaces and `*`. */
  letters: number;
};

/** One word of a phrase; it may begin or end in any way where a `*` stood. */
type Word = { text: string; openStart: boolean; openEnd: boolean };

/** A phrase found at a word. `elided`: behind an elided article or pronoun, « l’ », « j’ ». */
export type Hit = { phrase: Phrase; at: number; elided: boolean; says: number };

/** Elided words of a language, and what each says by itself (« n’ »: not). */
export type Elisions = { language: number; elisions: readonly { text: string; says: number }[] };

export type PhraseIndex = {
  /** Phrases by their first word, where it is whole. */
  whole: Map<string, Phrase[]>;
  /** By the first letters of a first word that may go on, at most three. */
  starts: Map<string, Phrase[]>;
  /** By the last letters of a first word that may begin in any way, at most three. */
  ends: Map<string, Phrase[]>;
  inside: Phrase[];
  elisions: Map<string, Map<number, number>>;
};

const KEY = 3;
/** “call” is no « c’all ». */
const FEWEST_AFTER_ELISION = 4;

export function partsOf(phrase: Phrase): PhraseParts {
  if (phrase.parts === undefined) {
    const words = phrase.text.split(' ').map(wordOf);
    phrase.parts = { words, letters: words.reduce((sum, word) => sum + word.text.length, 0) };
  }
  return phrase.parts;
}

function wordOf(written: string): Word {
  const openStart = written.startsWith('*');
  const openEnd = written.endsWith('*') && written.length > 1;
  return { text: written.slice(openStart ? 1 : 0, openEnd ? -1 : undefined), openStart, openEnd };
}

export function indexPhrases(phrases: readonly Phrase[], elisions: readonly Elisions[] = []): PhraseIndex {
  const index: PhraseIndex = { whole: new Map(), starts: new Map(), ends: new Map(), inside: [], elisions: new Map() };
  for (const { language, elisions: those } of elisions) {
    for (const { text, says } of those) {
      const languages = index.elisions.get(text) ?? new Map<number, number>();
      index.elisions.set(text, languages.set(language, says));
    }
  }
  // Made when a page first needs it, of some twenty thousand phrases: nothing is taken apart here.
  for (const phrase of phrases) {
    const { text } = phrase;
    const space = text.indexOf(' ');
    const end = space < 0 ? text.length : space;
    const openStart = text.startsWith('*');
    const openEnd = text[end - 1] === '*';
    if (openStart && openEnd) index.inside.push(phrase);
    else if (openEnd) put(index.starts, text.slice(0, Math.min(KEY, end - 1)), phrase);
    else if (openStart) put(index.ends, text.slice(Math.max(1, end - KEY), end), phrase);
    else put(index.whole, space < 0 ? text : text.slice(0, end), phrase);
  }
  return index;
}

/** Adds to the list that stands under a key. */
export function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

/** Every phrase that stands in these words, by language, from left to right. */
export function findPhrases(words: readonly string[], index: PhraseIndex): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>();
  const look = (word: string, found: (phrase: Phrase) => void) => {
    for (const phrase of index.whole.get(word) ?? []) found(phrase);
    for (let length = Math.min(KEY, word.length); length > 0; length -= 1) {
      for (const phrase of index.starts.get(word.slice(0, length)) ?? []) found(phrase);
      for (const phrase of index.ends.get(word.slice(-length)) ?? []) found(phrase);
    }
    for (const phrase of index.inside) found(phrase);
  };
  words.forEach((word, at) => {
    look(word, (phrase) => {
      if (fits(phrase, words, at)) put(hits, phrase.language, { phrase, at, elided: false, says: phrase.says });
    });
    for (const [elision, languages] of index.elisions) {
      if (word.length < elision.length + FEWEST_AFTER_ELISION || !word.startsWith(elision)) continue;
      const rest = word.slice(elision.length);
      look(rest, (phrase) => {
        const own = languages.get(phrase.language);
        if (own === undefined || partsOf(phrase).words.length > 1 || !fits(phrase, [rest], 0)) return;
        put(hits, phrase.language, { phrase, at, elided: true, says: phrase.says | own });
      });
    }
  });
  return hits;
}

function fits(phrase: Phrase, text: readonly string[], at: number): boolean {
  const { words } = partsOf(phrase);
  if (at + words.length > text.length) return false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const given = text[at + i];
    if (word === undefined || given === undefined || !fitsWord(word, given)) return false;
  }
  return true;
}

/** Longer ones are no ending but another word; and what stands before a word in a compound is longer. In letters. */
const LONGEST_ENDING = 8;
const LONGEST_BEGINNING = 14;

function fitsWord({ text, openStart, openEnd }: Word, given: string): boolean {
  const more = given.length - text.length;
  if (more > (openStart ? LONGEST_BEGINNING : 0) + (openEnd ? LONGEST_ENDING : 0)) return false;
  if (openStart) return openEnd ? given.includes(text) : given.endsWith(text);
  return openEnd ? given.startsWith(text) : given === text;
}

/**
 * From left to right, what stands at each word: of the phrases that begin there, those of most words, all together. But
 * one that fits better and has nothing of `decides` is an exception to them (`reject*`, but “rejected”). A word as it
 * stands is preferred to one behind an elision.
 */
export function tilePhrases(hits: readonly Hit[], decides: number): Hit[] {
  const tiles: Hit[] = [];
  let free = 0;
  for (let i = 0; i < hits.length; ) {
    const at = hits[i]?.at ?? 0;
    let end = i;
    while (hits[end]?.at === at) end += 1;
    if (at >= free) {
      const tile = bestAt(hits.slice(i, end), decides);
      if (tile !== undefined) {
        tiles.push(tile);
        free = at + wordsIn(tile);
      }
    }
    i = end;
  }
  return tiles;
}

function bestAt(hits: readonly Hit[], decides: number): Hit | undefined {
  const direct = hits.some(({ elided }) => !elided) ? hits.filter(({ elided }) => !elided) : hits;
  let best: Hit | undefined;
  // What all say that take as many words, and what the closest fitting of them say.
  let together = 0;
  let closest = 0;
  for (const hit of direct) {
    const words = best === undefined ? 1 : wordsIn(hit) - wordsIn(best);
    if (best === undefined || words > 0) {
      best = hit;
      together = hit.says;
      closest = hit.says;
    } else if (words === 0) {
      const letters = partsOf(hit.phrase).letters - partsOf(best.phrase).letters;
      together |= hit.says;
      closest = letters > 0 ? hit.says : letters === 0 ? closest | hit.says : closest;
      if (letters > 0) best = hit;
    }
  }
  return best && { ...best, says: (closest & decides) === 0 ? closest : together };
}

/** How many words of the text a hit takes. */
export function wordsIn({ phrase }: { phrase: Phrase }): number {
  return partsOf(phrase).words.length;
}
