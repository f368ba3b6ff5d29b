import { quoteOf } from '../notice-page.ts';
import { anywhere } from './item-patterns.ts';
import { SAFEGUARDS, type Transfer } from './items.ts';
import { type ItemWorld, LONGEST_QUOTE, wordsOf } from './read-items.ts';
import { type Sentence, sentenceIndexAt } from './sentences.ts';

const MOST = 20;

/**
 * What the page says of transfers to third countries: the safeguard that a sentence about them names, or else that it
 * names none, or that there are no transfers. A safeguard stands where it is named, also without the word transfer.
 *
 * @see Art. 13(1)(f), 44 to 49 GDPR
 */
export function readTransfers(world: ItemWorld): Transfer[] {
  const sentences = new Set<Sentence>();
  const transfers: Transfer[] = [];
  for (const patterns of world.patterns) {
    const safeguards = SAFEGUARDS.flatMap((safeguard) => {
      const source = patterns.safeguards[safeguard];
      return source === undefined ? [] : [{ safeguard, pattern: anywhere(source) }];
    });
    for (const { head, rest } of patterns.says.third_country_transfers) {
      for (const match of world.folded.matchAll(head)) {
        if (transfers.length >= MOST) return transfers;
        const sentence = world.sentences[sentenceIndexAt(world.sentences, match.index)];
        if (sentence === undefined || sentence.heading || sentences.has(sentence)) continue;
        const words = wordsOf(world, sentence);
        const around = [sentence.lead, sentence.under].map((span) => (span === undefined ? '' : wordsOf(world, span)));
        if (!rest.every((one) => one.test(words) || around.some((other) => one.test(other)))) continue;
        sentences.add(sentence);
        const quote = quoteOf(world.page, sentence, LONGEST_QUOTE);
        const named = safeguards.filter(({ pattern }) => pattern.test(words));
        if (named.length > 0) transfers.push(...named.map(({ safeguard }) => ({ safeguard, quote })));
        else transfers.push({ safeguard: patterns.negation.test(words) ? 'none' : 'unstated', quote });
      }
    }
  }
  return transfers;
}
