import { type LanguageReading, SAYS, SAYS_PURPOSE, type Span } from './label-words.ts';
import type { ClickIntent } from './receipt.ts';

/** What a label says, and by which of its words. */
export type LabelSense = { intent: ClickIntent; words: string[] };

const UNKNOWN: LabelSense = { intent: 'unknown', words: [] };

/** The sense that a label's words make together in one language. `pauses` are the positions after which it pauses. */
export function senseOf({ spans, unknown }: LanguageReading, pauses: ReadonlySet<number> = new Set()): LabelSense {
  const words = resolveNegations(spans, pauses);
  const says = (bits: number) => words.some((word) => (word.says & bits) !== 0);
  const sense = (intent: ClickIntent, bits: number): LabelSense => ({
    intent,
    words: words.filter((word) => (word.says & bits) !== 0).map(({ phrase }) => phrase),
  });
  /** Nothing but these, and words that say nothing. */
  const nothingBut = (bits: number) => unknown === 0 && words.every((word) => (word.says & (bits | EMPTY)) !== 0);

  /** Only led to reading: “Learn more about how to disable cookies”. */
  const explains = words.some(({ says: bits }) => (bits & SAYS.information) !== 0 && (bits & SAYS.fillers) === 0);

  if (says(SAYS.pay)) return sense('pay', SAYS.pay);
  // Mostly words of something else: “Reject friend request”.
  const strange = unknown > words.length - unknown;

  // “All cookies, not only the necessary ones”
  if (words.some((word, at) => word.says & SAYS.only && isNegated(words, at, pauses))) return UNKNOWN;

  const accepts = says(VERB_ACCEPT) || says(SAYS.accept);
  const refuses = says(SAYS.refuse);
  const optional = says(SAYS.optional | PURPOSES);
  const ofAllSettings = says(SAYS.all) && says(SAYS.settings) && standsBefore(words, SAYS.all, SAYS.settings);

  if (says(SAYS.necessary) && !strange) {
    const bits = SAYS.necessary | SAYS.only | SAYS.refuse | SAYS.except | SAYS.accept | NEGATED_ACCEPT;
    if (refuses || says(NEGATED_ACCEPT))
      return says(SAYS.settings) ? sense('settings', SAYS.settings) : sense('refuse', bits);
    if (accepts && says(SAYS.except)) return UNKNOWN;
    if (!optional) {
      if (says(SAYS.only)) return sense('refuse', bits);
      const all = says(SAYS.all) && !allOfTheNecessary(words);
      if (accepts && !all && !says(SAYS.settings)) return sense('refuse', bits);
      if (says(SAYS.except) && !accepts) return sense('refuse', bits);
      if (says(SAYS.save) && !all) return sense('refuse', bits | SAYS.save);
      if (!accepts && !all && nothingBut(SAYS.necessary) && namesNoThing(words)) return sense('refuse', bits);
    }
  }
  if (says(NEGATED_ACCEPT) && !says(VERB_ACCEPT) && !strange) {
    // “Do not allow notifications”
    if (explains && !says(SAYS.topics | SAYS.all | PURPOSES)) return UNKNOWN;
    if (says(SAYS.settings) && !says(SAYS.selection)) return sense('settings', SAYS.settings);
    return says(NEGATED_REFUSE) ? UNKNOWN : sense('refuse', NEGATED_ACCEPT | SAYS.not | SAYS.notAfter);
  }
  if (says(VERB_ACCEPT)) return acceptance();
  if (says(SAYS.object) && says(SAYS.legitimateInterest | SAYS.all)) {
    return sense('object', SAYS.object | SAYS.legitimateInterest | SAYS.all);
  }
  if (refuses && says(SAYS.legitimateInterest) && !says(SAYS.all)) {
    return sense('object', SAYS.refuse | SAYS.legitimateInterest);
  }
  if (refuses || says(SAYS.object)) {
    // « Gérer ou refuser » opens the settings, whatever it promises; „alle Einstellungen ablehnen“ opens nothing.
    if (says(SAYS.settings) && !ofAllSettings) return sense('settings', SAYS.settings);
    const letters = sense('refuse', SAYS.refuse | SAYS.object).words.join('').length;
    if (
      strange ||
      explains ||
      (unknown > 0 && letters < FEWEST_LETTERS) ||
      says(NEGATED_REFUSE) ||
      (says(SAYS.selection) && !says(SAYS.all))
    )
      return UNKNOWN;
    return sense('refuse', SAYS.refuse | SAYS.object);
  }
  if (says(NEGATED_REFUSE)) return UNKNOWN;
  if (
    says(NEGATED_OPTIONAL) &&
    !says(SAYS.save | SAYS.settings | SAYS.accept) &&
    unknown <= 1 &&
    !strange &&
    !explains
  ) {
    return sense('refuse', NEGATED_OPTIONAL | SAYS.not);
  }
  if (says(SAYS.save)) {
    if (says(SAYS.all)) return UNKNOWN;
    if (nothingBut(SAYS.acknowledge | SAYS.close)) return sense('acknowledge', SAYS.acknowledge);
    return strange ? UNKNOWN : sense('save', SAYS.save | SAYS.selection);
  }
  if (says(SAYS.settings)) return strange ? UNKNOWN : sense('settings', SAYS.settings);
  if (says(SAYS.accept)) return acceptance();
  if (says(SAYS.legitimateInterest))
    return nothingBut(SAYS.legitimateInterest) ? sense('settings', SAYS.legitimateInterest) : UNKNOWN;
  // “All cookies”
  if (says(SAYS.all) && words.length > 1 && nothingBut(SAYS.all)) return sense('accept', SAYS.all);
  // “No thanks, let me read”
  if (words.some((word) => (word.says & (SAYS.refusals | SAYS.not)) === SAYS.refusals) && pauses.size > 0 && !strange) {
    return sense('refuse', SAYS.refusals);
  }
  if (says(SAYS.refusals)) {
    return nothingBut(SAYS.refusals | SAYS.not | SAYS.all | SAYS.close) ? sense('refuse', SAYS.refusals) : UNKNOWN;
  }
  if (says(SAYS.off)) return nothingBut(SAYS.off | PURPOSES) ? sense('switch-off', SAYS.off) : UNKNOWN;
  if (says(SAYS.acknowledge)) {
    return nothingBut(SAYS.acknowledge | SAYS.close) ? sense('acknowledge', SAYS.acknowledge) : UNKNOWN;
  }
  if (says(SAYS.close)) return nothingBut(SAYS.close) ? sense('close', SAYS.close) : UNKNOWN;
  return UNKNOWN;

  function acceptance(): LabelSense {
    // « Accepter ou refuser »: it does not say which.
    if (refuses || says(NEGATED_REFUSE) || says(INTERJECTION)) return UNKNOWN;
    if (says(SAYS.selection) && !says(SAYS.all)) return sense('save', SAYS.accept | SAYS.selection);
    if ((says(SAYS.settings) && !ofAllSettings) || says(SAYS.only)) return UNKNOWN;
    return sense('accept', SAYS.accept);
  }
}

/** A word of fewer letters, among strangers, is likely another language's: “red de …”. Counted with its `*`. */
const FEWEST_LETTERS = 6;

/** Bits that only the grammar sets, above those of `SAYS`. */
const NEGATED_ACCEPT = 1 << 27;
/** Neither refused nor saved; what instead is not said. */
const NEGATED_REFUSE = 1 << 28;
const NEGATED_OPTIONAL = 1 << 29;
/** Accepts, and is no noun that banners speak of anyway. */
const VERB_ACCEPT = 1 << 30;
/** “No, …” */
const INTERJECTION = 1 << 31;

/** A purpose by name: as optional as “optional”. */
const PURPOSES = Object.values(SAYS_PURPOSE).reduce((all, bit) => all | bit, 0);

/** Says nothing of a choice. */
const EMPTY = SAYS.fillers | SAYS.topics;

/** What a *not* turns, in the span it turns: accepting into refusing, necessary into optional. */
function resolveNegations(spans: readonly Span[], pauses: ReadonlySet<number>): Span[] {
  const words = withoutNouns(spans);
  const used = new Set<Span>();
  words.forEach((word, at) => {
    const before = closestBefore(words, at);
    const negatedBy =
      before !== undefined && (before.says & SAYS.not) !== 0 && !pausesAfter(before) ? before : undefined;
    if (word.says & SAYS.necessary && negatedBy !== undefined && !(negatedBy.says & SAYS.only)) {
      word.says = (word.says & ~SAYS.necessary) | SAYS.optional;
      negatedBy.says &= ~(SAYS.not | SAYS.refusals);
      used.add(negatedBy);
    } else if (word.says & (SAYS.refuse | SAYS.save) && negatedBy !== undefined) {
      word.says = (word.says & ~(SAYS.refuse | SAYS.save)) | NEGATED_REFUSE;
      used.add(negatedBy);
    } else if (
      word.says & (SAYS.optional | PURPOSES | SAYS.topics) &&
      !(word.says & SAYS.accept) &&
      negatedBy !== undefined
    ) {
      word.says = (word.says & ~(SAYS.optional | PURPOSES)) | NEGATED_OPTIONAL;
    }
  });
  words.forEach((word, at) => {
    if (!(word.says & SAYS.accept)) return;
    const negated =
      (word.says & SAYS.not) !== 0 ||
      words.some(
        (other, i) => i < at && (other.says & SAYS.not) !== 0 && !used.has(other) && !pausesBetween(other, word),
      ) ||
      followedByNot(words, at);
    if (negated) word.says = (word.says & ~SAYS.accept) | NEGATED_ACCEPT;
    else if (!(word.says & SAYS.topics)) word.says |= VERB_ACCEPT;
  });
  for (const word of words) {
    if (word.says & SAYS.not && word.says & SAYS.refusals && pausesAfter(word)) word.says |= INTERJECTION;
  }
  return words;

  /** “No stress, I accept”: what stands before a pause belongs to something else. */
  function pausesBetween(before: Span, after: Span): boolean {
    return [...pauses].some((at) => at >= before.to && at <= after.from);
  }

  function pausesAfter(word: Span): boolean {
    return pauses.has(word.to);
  }
}

/**
 * Words by what they do in this label: beside a verb of choice “finalités” and “optionale” are no settings to open; what
 * is functional is necessary where nothing else is taken („alleen functionele cookies“), and a purpose everywhere else.
 */
function withoutNouns(spans: readonly Span[]): Span[] {
  const says = spans.reduce((all, span) => all | span.says, 0);
  const chooses = (says & (SAYS.refuse | SAYS.accept | SAYS.only | SAYS.not)) !== 0;
  const only = (says & SAYS.only) !== 0;
  return spans.map((span) => {
    let bits = span.says;
    if (chooses && bits & (SAYS.optional | SAYS.fillers)) bits &= ~SAYS.settings;
    if (bits & SAYS.necessary && bits & PURPOSES) bits &= only ? ~(PURPOSES | SAYS.optional) : ~SAYS.necessary;
    return { ...span, says: bits };
  });
}

/** “Necessary cookies” may be chosen; “essential services” and “technical information” are headings. */
function namesNoThing(words: readonly Span[]): boolean {
  return words.every(({ says }) => !(says & SAYS.information));
}

/** A *not*, and nothing but a *not*, stands right before the word. */
function isNegated(words: readonly Span[], at: number, pauses: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.says & SAYS.not) !== 0 && !pauses.has(before.to) && at > 1;
}

/** The nearest word before that says something. */
function closestBefore(words: readonly Span[], at: number): Span | undefined {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (word !== undefined && word.says !== 0 && !isEmpty(word)) return word;
  }
  return undefined;
}

function followedByNot(words: readonly Span[], at: number): boolean {
  const next = words.slice(at + 1).find((word) => !isEmpty(word));
  return next !== undefined && (next.says & SAYS.notAfter) !== 0;
}

function isEmpty({ says }: Span): boolean {
  return (says & EMPTY) !== 0 && (says & ~EMPTY) === 0;
}

/** “All necessary cookies”: *all* stands right before *necessary*. */
function allOfTheNecessary(words: readonly Span[]): boolean {
  return standsBefore(words, SAYS.all, SAYS.necessary);
}

/** Whether each word that says `first` has one that says `second` right after it. */
function standsBefore(words: readonly Span[], first: number, second: number): boolean {
  return words.every((word, at) => {
    if (!(word.says & first)) return true;
    const next = words.slice(at + 1).find((other) => !isEmpty(other));
    return next !== undefined && (next.says & second) !== 0;
  });
}
