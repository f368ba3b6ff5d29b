import { fold } from './fold-label.ts';
import { ownLanguage } from './intent.ts';
import { type LanguageReading, matcherOf, SAYS, SAYS_PURPOSE } from './label-words.ts';
import { findPhrases, indexPhrases, type PhraseIndex, tilePhrases } from './phrase-index.ts';
import { speaksLikeOthers } from './shared-topics.ts';
import type { ConsentWords, PurposeKind } from './words.ts';

/** Whether a text asks for consent, and how that was told. */
export type ConsentTalk = {
  asks: boolean;
  /** ISO 639-1; of the vocabulary that knows most of what the text speaks of. */
  language: string | undefined;
  /** Above nothing where it asks; the more, the surer. */
  score: number;
  about: 'consent' | 'other';
  /** Whether it speaks at all of what banners speak of, though it may be too little to ask. */
  mentions: boolean;
  /** Whether a study, a parent or a partner who wants an account's data would ask in the same words. */
  likeOthers: boolean;
};

/** Banners are read no further. In characters. */
const LONGEST_TEXT = 6_000;

const TOPIC = 1;
const HINT = 2;
const OTHER = 4;

/** What one thing that is spoken of counts. Hints alone must be many, and nothing else may be spoken of. */
const WEIGHT = { topic: 2, again: 0.4, hint: 0.4, other: 3.5 };
const MOST_HINTS = 6;
const OWN_LANGUAGE = 1.6;
const HINTS_ENOUGH = 3;

/**
 * Whether this is the text of a consent banner: it speaks of what banners speak of, and more of that than of something
 * else that asks for a decision (a newsletter, an age, terms, a password, a call).
 *
 * @param text a dialog's own words
 * @param vocabularies the same array at each call: what is made of it is kept beside it
 * @param pageLanguage BCP 47, decides between languages that know as much; English does where it is none of them
 */
export function speaksOfConsent(
  text: string,
  vocabularies: readonly ConsentWords[],
  pageLanguage?: string,
): ConsentTalk {
  const words = fold(text.slice(0, LONGEST_TEXT)).split(' ');
  const own = ownLanguage(pageLanguage);
  let best: (ConsentTalk & { said: number }) | undefined;
  for (const [language, spoken] of spokenOf(words, vocabularies)) {
    const talk = weigh(spoken, vocabularies[language]?.language);
    // The page's own language is believed also where another knows a little more: « État » is no basket.
    if (talk.language === own) talk.said *= OWN_LANGUAGE;
    const preferred = talk.language === own || (talk.language === 'en' && best?.language !== own);
    if (best === undefined || talk.said > best.said || (talk.said === best.said && preferred)) best = talk;
  }
  if (best === undefined)
    return { asks: false, language: undefined, score: 0, about: 'other', mentions: false, likeOthers: false };
  const { said: _, ...talk } = best;
  return talk;
}

type Said = { topics: Map<string, number>; hints: Set<string>; others: Set<string> };

function weigh({ topics, hints, others }: Said, language: string | undefined): ConsentTalk & { said: number } {
  const repeated = [...topics.values()].reduce((sum, times) => sum + Math.min(times - 1, 3), 0);
  const hinted = Math.min(hints.size, MOST_HINTS) * WEIGHT.hint;
  const spoken = topics.size * WEIGHT.topic + repeated * WEIGHT.again;
  const against = others.size * WEIGHT.other;
  const score = topics.size > 0 ? spoken + hinted - against : hints.size >= HINTS_ENOUGH ? hinted - against : -against;
  const asks = score > 0;
  return {
    asks,
    language,
    score,
    about: asks ? 'consent' : 'other',
    mentions: spoken + hinted > 0,
    likeOthers: topics.size > 0 && speaksLikeOthers(topics.keys(), hints),
    said: spoken + hinted + against,
  };
}

function spokenOf(words: readonly string[], vocabularies: readonly ConsentWords[]): Map<number, Said> {
  const { index, spaceless } = textIndexOf(vocabularies);
  const spoken = new Map<number, Said>();
  const say = (language: number, phrase: string, says: number) => {
    const said = spoken.get(language) ?? { topics: new Map(), hints: new Set(), others: new Set() };
    spoken.set(language, said);
    if (says & OTHER) said.others.add(phrase);
    else if (says & TOPIC) said.topics.set(phrase, (said.topics.get(phrase) ?? 0) + 1);
    else said.hints.add(phrase);
  };
  for (const [language, hits] of findPhrases(words, index)) {
    for (const { phrase, says } of tilePhrases(hits, TOPIC | HINT | OTHER)) say(language, phrase.text, says);
  }
  if (spaceless.length > 0) {
    const letters = words.join('');
    for (const { language, text, says } of spaceless) {
      if (letters.includes(text.replaceAll(' ', ''))) say(language, text, says);
    }
  }
  return spoken;
}

type TextIndex = { index: PhraseIndex; spaceless: readonly { language: number; text: string; says: number }[] };

const indices = new WeakMap<readonly ConsentWords[], TextIndex>();

function textIndexOf(vocabularies: readonly ConsentWords[]): TextIndex {
  const there = indices.get(vocabularies);
  if (there !== undefined) return there;
  const phrases = vocabularies.flatMap(({ topics = [], hints = [], otherTopics = [] }, language) => [
    ...topics.map((text) => ({ text, language, says: TOPIC })),
    ...hints.map((text) => ({ text, language, says: HINT })),
    ...otherTopics.map((text) => ({ text, language, says: OTHER })),
  ]);
  const isSpaceless = ({ language }: { language: number }) => vocabularies[language]?.spaceless === true;
  const made = {
    index: indexPhrases(phrases.filter((phrase) => !isSpaceless(phrase))),
    spaceless: phrases.filter(isSpaceless),
  };
  indices.set(vocabularies, made);
  return made;
}

/** Of several kinds that a name speaks of, the one that weighs most. */
const HEAVIEST_FIRST: readonly PurposeKind[] = ['marketing', 'social', 'media', 'statistics', 'preferences'];

/**
 * What a switch, a category or a purpose with this name is for. `necessary` only where it speaks of nothing optional;
 * undefined where it tells nothing. A name of two purposes has the one that weighs more: marketing before statistics.
 */
export function purposeKindOf(
  label: string,
  vocabularies: readonly ConsentWords[],
  pageLanguage?: string,
): PurposeKind | 'necessary' | undefined {
  const words = fold(label).split(' ');
  const matcher = matcherOf(vocabularies);
  const readings = matcher.inWords(words);
  const [best] = readings.length > 0 ? readings : matcher.inLetters(words.join(''));
  if (best === undefined) return undefined;
  const own = ownLanguage(pageLanguage);
  const equals = readings.filter(({ known }) => known === best.known);
  return kindIn(
    equals.find(({ language }) => language === own) ?? equals.find((one) => kindIn(one) !== undefined) ?? best,
  );
}

function kindIn({ spans }: LanguageReading): PurposeKind | 'necessary' | undefined {
  const says = spans.reduce((all, span) => all | span.says, 0);
  const kind = HEAVIEST_FIRST.find((one) => says & SAYS_PURPOSE[one]);
  if (kind !== undefined) return kind;
  return says & SAYS.necessary && !(says & (SAYS.optional | SAYS.not)) ? 'necessary' : undefined;
}
