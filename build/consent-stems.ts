/** What one language says of consent, and what its other dialogs speak of: of catalog/words/consent/. */
export type Topics = { topics?: readonly string[]; otherTopics?: readonly string[] };

/** A topic of one word is always noticed; for a stem of others, so many topics must need it. */
const WORTH_A_STEM = 4;
/** What the script that runs in every page has room for; those that most topics need come first. */
const MOST_STEMS = 330;

/** How texts are made plain and words divided: core/consent/fold-label.ts and core/consent/stems.ts. */
export type Reading = { fold: (text: string) => string; stemsOfWord: (word: string) => readonly string[] };

/**
 * The fewest stems by which the topics of every language are noticed. A topic whose words stand in few others, or in other
 * dialogs as well, is left out (“do not sell”): a banner says more than one thing, this is for a suspicion, and a closer
 * look follows.
 */
export function stemsOf(languages: readonly Topics[], { fold, stemsOfWord }: Reading): string[] {
  const wordsOf = (phrase: string) => fold(phrase).split(' ');
  const topics = languages.flatMap(({ topics = [] }) => topics.map(wordsOf));
  const words = new Set(topics.filter(({ length }) => length === 1).flat());
  const others = new Set(languages.flatMap(({ otherTopics = [] }) => otherTopics.flatMap(wordsOf)).map(longestStem));

  const open = topics.map((topic) => ({
    worth: topic.length === 1 ? WORTH_A_STEM : 1,
    stems: new Set(topic.flatMap((word) => candidates(word, topic.length === 1))),
  }));
  const stems: string[] = [];
  for (;;) {
    const worth = new Map<string, number>();
    for (const topic of open) for (const stem of topic.stems) worth.set(stem, (worth.get(stem) ?? 0) + topic.worth);
    const [best, most] = [...worth].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
    if (most < WORTH_A_STEM || stems.length === MOST_STEMS) return stems.sort();
    stems.push(best);
    for (const topic of open) if (topic.stems.has(best)) topic.stems.clear();
  }

  /** The longest stem of a word, and shorter ones where they mean as much: `suti`, a topic of its own, for `sutiket`. */
  function candidates(word: string, alone: boolean): string[] {
    const means = (stem: string) => stem === longestStem(word) || words.has(stem) || (alone && stem.length === 5);
    const possible = stemsOfWord(word).filter((stem) => stem.length === 2 || means(stem));
    // Of stems worth as much the first is taken, which is the longest.
    return (alone ? possible : possible.filter((stem) => !others.has(stem))).reverse();
  }

  function longestStem(word: string): string {
    return stemsOfWord(word).at(-1) ?? '';
  }
}
