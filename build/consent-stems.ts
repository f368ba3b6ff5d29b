/** What one language says of consent, and what its other dialogs speak of: of catalog/words/consent/. */
export type Topics = { topics?: readonly string[]; otherTopics?: readonly string[] };

/** A topic of one word is worth as much as so many of several words. */
const WORTH_OF_A_WORD = 4;
/** The first topics of a language are its names for cookies: a banner that says no more than one of them is noticed too. */
const FIRST = 3;
const WORTH_OF_FIRST = 24;
/** The more stems a language has, the less it needs another. */
const LESS_FOR_EACH = 0.1;
/** What the script that runs in every page has room for; the stems that most topics need come first. */
const MOST_STEMS = 303;

/** How texts are made plain and words divided: core/consent/fold-label.ts and core/consent/stems.ts. */
export type Reading = { fold: (text: string) => string; stemsOfWord: (word: string) => readonly string[] };

/**
 * The fewest stems by which the topics of every language are noticed. A topic whose words stand in few others, or in other
 * dialogs as well, is left out (“do not sell”): a banner says more than one thing, this is for a suspicion, and a closer
 * look follows.
 */
export function stemsOf(languages: readonly Topics[], { fold, stemsOfWord }: Reading): string[] {
  const wordsOf = (phrase: string) => fold(phrase).split(' ');
  const topics = languages.flatMap(({ topics = [] }, language) =>
    topics.map((topic, at) => ({ language, first: at < FIRST, words: wordsOf(topic) })),
  );
  const words = new Set(topics.filter(({ words }) => words.length === 1).flatMap(({ words }) => words));
  const others = new Set(languages.flatMap(({ otherTopics = [] }) => otherTopics.flatMap(wordsOf)).map(shortStem));

  const open = topics.map(({ language, first, words }) => ({
    language,
    worth: words.length > 1 ? 1 : first ? WORTH_OF_FIRST : WORTH_OF_A_WORD,
    stems: new Set(words.flatMap((word) => candidates(word, words.length === 1))),
  }));
  const stems: string[] = [];
  const has = languages.map(() => 0);
  while (stems.length < MOST_STEMS) {
    const worth = new Map<string, number>();
    for (const topic of open) {
      const needed = topic.worth / (1 + LESS_FOR_EACH * (has[topic.language] ?? 0));
      for (const stem of topic.stems) worth.set(stem, (worth.get(stem) ?? 0) + needed);
    }
    const [best] = [...worth].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
    if (best === '') break;
    stems.push(best);
    const served = open.filter((topic) => topic.stems.has(best));
    for (const language of new Set(served.map((topic) => topic.language))) has[language] = (has[language] ?? 0) + 1;
    for (const topic of served) topic.stems.clear();
  }
  return stems.sort();

  /** The longest stem of a word, and shorter ones where they mean as much: `suti`, a topic of its own, for `sutiket`. */
  function candidates(word: string, alone: boolean): string[] {
    const means = (stem: string) => stem === shortStem(word) || words.has(stem) || (alone && stem.length !== 4);
    const possible = stemsOfWord(word).filter((stem) => stem.length === 2 || means(stem));
    // Of stems worth as much the first is taken, which is the longest.
    return (alone ? possible : possible.filter((stem) => !others.has(stem))).reverse();
  }

  /** The longest stem but for that of many letters. */
  function shortStem(word: string): string {
    return stemsOfWord(word).findLast((stem) => stem.length <= 6) ?? '';
  }
}
