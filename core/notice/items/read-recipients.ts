import { quoteOf, type Span } from '../notice-page.ts';
import { anywhere, type ItemPatterns } from './item-patterns.ts';
import { RECIPIENT_CATEGORIES, type Recipient } from './items.ts';
import { type ItemWorld, LONGEST_QUOTE, wordsOf } from './read-items.ts';
import { type Sentence, sentenceIndexAt } from './sentences.ts';

const MOST = 40;
const MOST_SENTENCES = 80;

/**
 * Who receives the data: the categories that sentences about recipients name, and names there that carry a company's
 * form. A sentence is about recipients when its words say so, or its heading or lead.
 *
 * @see Art. 4(9), 13(1)(e) GDPR
 */
export function readRecipients(world: ItemWorld): Recipient[] {
  const recipients: Recipient[] = [];
  const seen = new Set<string>();
  const add = (key: string, recipient: Recipient): void => {
    if (seen.has(key) || recipients.length >= MOST) return;
    seen.add(key);
    recipients.push(recipient);
  };
  for (const patterns of world.patterns) {
    const categories = RECIPIENT_CATEGORIES.flatMap((category) => {
      const source = patterns.recipients[category];
      return source === undefined ? [] : [{ category, pattern: anywhere(source) }];
    });
    for (const sentence of sentencesAbout(world, patterns)) {
      const words = wordsOf(world, sentence);
      const quote = quoteOf(world.page, sentence, LONGEST_QUOTE);
      for (const { category, pattern } of categories) if (pattern.test(words)) add(category, { category, quote });
      for (const name of formedNames(quote)) add(name, { name, quote });
    }
  }
  return recipients;
}

/** Sentences that say it, entries of a list that one of them opens, and what stands under a heading that does. */
function sentencesAbout(world: ItemWorld, patterns: ItemPatterns): Sentence[] {
  const said = new Set<number>();
  for (const { head } of patterns.says.recipients) {
    for (const match of world.folded.matchAll(head)) {
      said.add(world.sentences[sentenceIndexAt(world.sentences, match.index)]?.at ?? -1);
    }
  }
  const heading = patterns.headings.recipients;
  const headings = new Map<number, boolean>();
  const under = (span: Span): boolean => {
    const known = headings.get(span.at) ?? heading?.test(wordsOf(world, span)) === true;
    headings.set(span.at, known);
    return known;
  };
  return world.sentences
    .filter(
      (sentence) =>
        !sentence.heading &&
        (said.has(sentence.at) ||
          (sentence.lead !== undefined && said.has(sentence.lead.at)) ||
          (sentence.under !== undefined && under(sentence.under))),
    )
    .slice(0, MOST_SENTENCES);
}

/** Capitalised words before a company's form, small words between them: « Nuage du Lac SAS ». At most six words. */
function formedNames(quote: string): string[] {
  return [...quote.matchAll(FORMED)].map((match) => match[0].trim());
}

const FORMED =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d&.'’-]{1,30}(?: (?:\p{Lu}[\p{L}\d&.'’-]{0,30}|d[eiu]s?|del|della|of|and|et|und|&|von|van|la|le)){0,5},? (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|SAS|SARL|SA|S\.A\.S?|S\.r\.l|Srl|SpA|S\.p\.A|S\.L|SL|B\.V|BV|N\.V|NV|AB|A\/S|ApS|Oy|AS|Sp\. z o\.o|s\.r\.o|Kft|Lda|PBC|Corp|Corporation|plc)(?:\.|(?![\p{L}\d]))/gu;
