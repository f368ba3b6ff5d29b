import type { ControllerFacts, Sourced } from '../../controller/controller.ts';
import { findMails } from '../find-mails.ts';
import { fold } from '../fold.ts';
import { type NoticePage, quoteOf, type Span } from '../notice-page.ts';
import { type ItemPatterns, itemPatterns, type PhrasePattern } from './item-patterns.ts';
import { type FoundItem, NOTICE_ITEMS, type NoticeChecklist, type NoticeItem, RIGHT_ITEMS } from './items.ts';
import { pageLanguages } from './page-languages.ts';
import { readRecipients } from './read-recipients.ts';
import { readRetention } from './read-retention.ts';
import { readTransfers } from './read-transfers.ts';
import { type Sentence, sentenceIndexAt, sentencesOf } from './sentences.ts';
import type { ItemWords } from './words.ts';

/** A page ready to be asked: its folded words, its sentences and the patterns of its languages. */
export type ItemWorld = {
  page: NoticePage;
  folded: string;
  sentences: readonly Sentence[];
  patterns: readonly ItemPatterns[];
};

export const LONGEST_QUOTE = 400;
/** Places at which one phrase is tried. A page that repeats a word a thousand times says no more by it. */
const MOST_TRIES = 120;

/**
 * Which of the items of Art. 13 and 14 GDPR a page speaks of, with its words; and what it says of periods, recipients
 * and transfers. An item counts as spoken of also where the page denies it (“we transfer nothing”): that informs.
 *
 * @param facts what was read of the controller on the same page; a name or an address there is an item found
 */
export function readItems(page: NoticePage, words: readonly ItemWords[], facts: ControllerFacts): NoticeChecklist {
  const folded = fold(page.text);
  const patterns = pageLanguages(folded, page.language, words).map(itemPatterns);
  const world: ItemWorld = { page, folded, sentences: sentencesOf(page), patterns };
  const spoken = page.text.replace(/\s+/g, ' ');
  const found = NOTICE_ITEMS.flatMap(
    (item) => fromFacts(item, facts, spoken) ?? findItem(item, world) ?? fromMails(item, world) ?? [],
  );
  return {
    found,
    retention: readRetention(world),
    recipients: readRecipients(world),
    transfers: readTransfers(world),
  };
}

function findItem(item: NoticeItem, world: ItemWorld): FoundItem | undefined {
  for (const patterns of world.patterns) {
    const unless = patterns.unless[item];
    const accept = (sentence: Sentence): boolean => unless === undefined || !unless.test(wordsOf(world, sentence));
    const headings = patterns.headings[item];
    const sentence =
      first(patterns.says[item], (phrase) => said(world, phrase, accept)) ??
      (NAMED_BY_HEADINGS.has(item)
        ? first(patterns.says[item], (phrase) => saidByHeading(world, phrase, accept))
        : undefined) ??
      (headings === undefined ? undefined : underHeading(world, (words) => headings.test(words), accept));
    if (sentence !== undefined) return foundIn(world.page, item, sentence);
  }
  return undefined;
}

function first<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first sentence that says it. Headings only announce, so the section's own words are asked for. */
function said(world: ItemWorld, { head, rest, opens }: PhrasePattern, accept: Accept): Sentence | undefined {
  let tries = 0;
  for (const match of world.folded.matchAll(head)) {
    tries += 1;
    if (tries > MOST_TRIES) return undefined;
    const index = sentenceIndexAt(world.sentences, match.index);
    const sentence = world.sentences[index];
    if (sentence === undefined || sentence.heading || !accept(sentence)) continue;
    const own = wordsOf(world, sentence);
    const said = rest.every((one) => one.test(own) || leads(world, sentence, one));
    if (said || (opens !== undefined && listOpens(world, index, opens))) return sentence;
  }
  return undefined;
}

/** Whether the words that lead to a sentence say it: the list's opening, or the headings. */
function leads(world: ItemWorld, { lead, under, above }: Sentence, pattern: RegExp): boolean {
  return [lead, under, ...above].some((span) => span !== undefined && pattern.test(wordsOf(world, span)));
}

/** Whether a list was opened some short entries ahead with a full stop: « You have the following rights. » */
function listOpens({ sentences, folded }: ItemWorld, index: number, pattern: RegExp): boolean {
  const entry = sentences[index];
  if (entry === undefined || folded[entry.at - 1] !== '\n') return false;
  const { under } = entry;
  for (let before = index - 1; before >= Math.max(0, index - SHORT_LIST); before -= 1) {
    const other = sentences[before];
    if (other === undefined || other.under !== under || other.end - other.at > LONGEST_ENTRY) return false;
    if (folded[other.end] === '\n' && pattern.test(wordsOf({ folded }, other))) return true;
  }
  return false;
}

/** A section whose heading says it: « Right to restriction », and then what that means. */
function saidByHeading(world: ItemWorld, { head, rest }: PhrasePattern, accept: Accept): Sentence | undefined {
  const opens = new RegExp(head.source, 'u');
  return underHeading(
    world,
    (words, above) =>
      opens.test(words) && rest.every((one) => one.test(words) || above.some((other) => one.test(other))),
    accept,
  );
}

/** The first sentence of a section whose heading is about the item. */
function underHeading(
  world: ItemWorld,
  about: (heading: string, above: readonly string[]) => boolean,
  accept: Accept,
): Sentence | undefined {
  return world.sentences.find((sentence, index) => {
    const heading = world.sentences[index - 1];
    return (
      heading?.heading === true &&
      !sentence.heading &&
      sentence.end - sentence.at >= SHORTEST_BODY &&
      about(
        wordsOf(world, heading),
        heading.above.map((span) => wordsOf(world, span)),
      ) &&
      accept(sentence)
    );
  });
}

type Accept = (sentence: Sentence) => boolean;
/** Items that have a name of their own, so that a heading which names them tells. */
const NAMED_BY_HEADINGS: ReadonlySet<NoticeItem> = new Set([
  ...RIGHT_ITEMS,
  'recipients',
  'complaint_authority',
  'post_mortem_directives_fr',
] as const);
const SHORT_LIST = 8;
const LONGEST_ENTRY = 300;
const SHORTEST_BODY = 12;

export function wordsOf({ folded }: Pick<ItemWorld, 'folded'>, { at, end }: Span): string {
  return folded.slice(at, end);
}

function foundIn(page: ItemWorld['page'], item: NoticeItem, sentence: Sentence): FoundItem {
  const under = sentence.under === undefined ? '' : quoteOf(page, sentence.under, 120);
  return { item, quote: quoteOf(page, sentence, LONGEST_QUOTE), ...(under === '' ? {} : { under }) };
}

/**
 * The controller's name and how to reach it were read already, with more care than a phrase could. What only structured
 * data says does not count: the notice does not tell it.
 */
function fromFacts(
  item: NoticeItem,
  { name, address, rightsEmail, dpoEmail }: ControllerFacts,
  spoken: string,
): FoundItem | undefined {
  const facts: Partial<Record<NoticeItem, readonly (Sourced<unknown> | undefined)[]>> = {
    controller_identity: [name],
    controller_contact: [rightsEmail, address, dpoEmail],
    dpo: [dpoEmail],
  };
  const fact = facts[item]?.find((one) => one !== undefined && spoken.includes(one.quote));
  return fact === undefined ? undefined : { item, quote: fact.quote.slice(0, LONGEST_QUOTE).trim() };
}

/** An address on the page is a way to reach somebody, even where it is not sure whom. */
function fromMails(item: NoticeItem, { page, sentences }: ItemWorld): FoundItem | undefined {
  if (item !== 'controller_contact') return undefined;
  const mail = findMails(page)[0];
  const sentence = mail && sentences[sentenceIndexAt(sentences, mail.at)];
  return sentence && foundIn(page, item, sentence);
}
