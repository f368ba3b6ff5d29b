import type { ItemWords } from './words.ts';

const SAMPLE = 24_000;
/** A language with this part of the first one's words is a second language of the page, not a chance. */
const SECOND = 0.3;
/** What the page's own declaration weighs against words that were counted. */
const DECLARED = 3;

/** The languages that a page is written in, by the words nearly every sentence has; at most two, the first first. */
export function pageLanguages(folded: string, declared: string | undefined, words: readonly ItemWords[]): ItemWords[] {
  const counts = new Map<string, number>();
  for (const [word] of folded.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const counted = words
    .map((one) => ({
      one,
      hits:
        one.common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) +
        (one.language === declared ? DECLARED : 0),
    }))
    .filter(({ hits }) => hits >= DECLARED)
    .sort((one, other) => other.hits - one.hits);
  const most = counted[0]?.hits ?? 0;
  return counted
    .filter(({ hits }) => hits >= most * SECOND)
    .slice(0, 2)
    .map(({ one }) => one);
}
