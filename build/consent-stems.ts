/** What one language says of consent, and what its other dialogs speak of: of catalog/words/consent/. */
export type Topics = { topics?: readonly string[]; otherTopics?: readonly string[] };

/** No stem is cut shorter, in letters: what is short enough stands in every text. Scripts of syllables need fewer. */
const SHORTEST_CUT = 7;
const SHORTEST_CUT_OF_SYLLABLES = 2;
/** A whole word this long is a stem of its own, but only where a word begins. */
const SHORTEST_WORD = 5;

/**
 * The fewest and shortest stems of which at least one stands in every topic of every language, each to be looked for
 * anywhere in ` ${fold(text)}`. One that begins with a space stands at the beginning of a word. A topic loses what is
 * not needed to notice it: this is for a suspicion, and a closer look follows.
 */
export function stemsOf(languages: readonly Topics[], fold: (text: string) => string): string[] {
  const others = languages.flatMap(({ otherTopics = [] }) => otherTopics).map(fold);
  // The star that leaves a word open goes with the punctuation.
  const phrases = [...new Set(languages.flatMap(({ topics = [] }) => topics).map(fold))].filter(Boolean);
  const open = new Set(phrases);
  const candidates = new Set(phrases.flatMap((phrase) => cutsOf(phrase)));
  const telling = [...candidates].filter((stem) => !others.some((other) => ` ${other}`.includes(stem)));
  const stems: string[] = [];
  const take = (from: readonly string[]) => {
    const coverage = new Map(from.map((stem) => [stem, phrases.filter((phrase) => ` ${phrase}`.includes(stem))]));
    for (;;) {
      let best: { stem: string; worth: number } | undefined;
      for (const [stem, covered] of coverage) {
        const worth = covered.filter((phrase) => open.has(phrase)).length / (Buffer.byteLength(stem) + 1);
        if (worth > 0 && worth > (best?.worth ?? 0)) best = { stem, worth };
      }
      if (best === undefined) return;
      stems.push(best.stem);
      for (const phrase of coverage.get(best.stem) ?? []) open.delete(phrase);
    }
  };
  take(telling);
  // What shares each of its words with other dialogs is taken whole: “do not sell”.
  take([...open].map((phrase) => ` ${phrase}`));
  return withoutImplied(stems).sort();
}

/** Those that contain no other of them. */
function withoutImplied(stems: readonly string[]): string[] {
  return stems.filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
}

/** An alternation of the stems that shares their beginnings: `a(?:bc|d)`. */
export function patternOf(stems: readonly string[]): string {
  if (stems.length === 0) return '(?!)';
  const groups = Map.groupBy(stems, (stem) => [...stem][0] ?? '');
  const parts = [...groups].map(([first, group]) => {
    const rests = group.map((stem) => stem.slice(first.length));
    // A stem that ends here implies those that go on.
    return first + (rests.includes('') ? '' : patternOf(rests));
  });
  const single = parts.every((part) => [...part].length === 1);
  if (parts.length === 1) return parts[0] ?? '';
  return single ? `[${parts.join('')}]` : `(?:${parts.join('|')})`;
}

/** What can stand for a phrase: the beginnings of its words, long enough to mean something. */
function cutsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap((word) => {
    const letters = [...word];
    const shortest = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)
      ? SHORTEST_CUT_OF_SYLLABLES
      : SHORTEST_CUT;
    if (letters.length < shortest) return letters.length >= SHORTEST_WORD ? [` ${word}`] : [];
    return letters.slice(shortest - 1).map((_, more) => letters.slice(0, shortest + more).join(''));
  });
}
