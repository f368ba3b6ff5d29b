import { NOTICE_ITEMS, type NoticeItem, RIGHT_ITEMS } from './items.ts';
import type { ItemWords, Phrase } from './words.ts';

/**
 * A pattern to look for in the whole page, and those that must stand around where it is found. `opens` may also stand
 * some sentences ahead, where a list was opened: « You have the following rights. »
 */
export type PhrasePattern = { head: RegExp; rest: readonly RegExp[]; opens?: RegExp };

/** One language's words as patterns over folded text. */
export type ItemPatterns = {
  says: Record<NoticeItem, readonly PhrasePattern[]>;
  headings: Partial<Record<NoticeItem, RegExp>>;
  unless: Partial<Record<NoticeItem, RegExp>>;
  kept: RegExp;
  period: RegExp;
  negation: RegExp;
  recipients: ItemWords['recipients'];
  safeguards: ItemWords['safeguards'];
};

const WORD = '(?<![\\p{L}\\d])';

/** Anywhere in a text, with its place. */
export function everywhere(source: string): RegExp {
  return new RegExp(`${WORD}(?:${source})`, 'gu');
}

/** Whether it is there. */
export function anywhere(source: string): RegExp {
  return new RegExp(`${WORD}(?:${source})`, 'u');
}

/** Made for the one or two languages of a page when it is read; the patterns of all would cost more than the reading. */
export function itemPatterns(words: ItemWords): ItemPatterns {
  return {
    says: everyItem((item) => phrases(words, item)),
    headings: mapped(words.headings, anywhere),
    unless: mapped(words.unless ?? {}, anywhere),
    kept: anywhere(words.kept),
    period: everywhere(words.period),
    negation: anywhere(words.negation),
    recipients: words.recipients,
    safeguards: words.safeguards,
  };
}

function everyItem<Value>(of: (item: NoticeItem) => Value): Record<NoticeItem, Value> {
  return Object.fromEntries(NOTICE_ITEMS.map((item) => [item, of(item)] as const)) as Record<NoticeItem, Value>;
}

function phrases(words: ItemWords, item: NoticeItem): PhrasePattern[] {
  const said: readonly Phrase[] = words.says[item] ?? [];
  const alone = said.filter((phrase) => typeof phrase === 'string');
  const several = said.filter((phrase) => typeof phrase !== 'string');
  const right = RIGHT_ITEMS.find((one) => one === item);
  return [
    ...(right === undefined
      ? []
      : [
          {
            head: everywhere(words.rightTo[right]),
            rest: [anywhere(`${words.right}|${words.mayAsk}`)],
            opens: anywhere(words.right),
          },
        ]),
    ...(alone.length === 0 ? [] : [{ head: everywhere(alone.join('|')), rest: [] }]),
    ...several.map(([head, ...rest]) => ({ head: everywhere(head), rest: rest.map(anywhere) })),
  ];
}

function mapped(
  sources: Partial<Record<NoticeItem, string>>,
  make: (source: string) => RegExp,
): Partial<Record<NoticeItem, RegExp>> {
  return Object.fromEntries(Object.entries(sources).map(([item, source]) => [item, make(source)]));
}
