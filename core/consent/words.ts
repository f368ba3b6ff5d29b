/**
 * The words of one language from which the labels in consent banners are composed, and by which a banner is known. Each
 * entry is a folded phrase (`fold` in fold-label.ts: lower case, no accents, no punctuation, single spaces). A `*` at its
 * end or start stands for any ending or beginning of that word. Of two phrases that fit the same words the one with more
 * letters is believed, so an exception is written beside its rule: `reject*` refuses, `rejected cookies` is a filler.
 *
 * A label is read by what its words say together, so that labels never seen are understood: « continuer sans accepter »
 * is *without* + *accept*. One phrase may stand in several lists.
 */
export type ConsentWords = {
  /** ISO 639-1. */
  language: string;
  /** The script puts no spaces between words (Japanese, Chinese): phrases are looked for anywhere, `*` is not needed. */
  spaceless?: boolean;
  /** Letters that are written before a word with an apostrophe, and often without it: « l’ », « j’ », « n’ ». */
  elisions?: readonly string[];

  // ——— What decides

  /** Money against refusal: subscribe, pay, buy, per month, ad-free. Wins over everything. */
  pay: readonly string[];
  /** To refuse, reject, decline, block, withdraw; and to turn off, said of cookies or purposes. */
  refuse: readonly string[];
  /** Not, without, no: turns accepting into refusing when it stands before it. */
  not: readonly string[];
  /** Those that also turn it when they stand after the verb: „stimme *nicht* zu“, “accepter *ikke*”. */
  notAfter?: readonly string[];
  /** To accept, allow, agree, consent; to turn on; yes. A noun that is also a topic (`consent`) weighs less. */
  accept: readonly string[];
  /** Necessary, essential, strictly technical. */
  necessary: readonly string[];
  /** Optional, additional, non-essential, unnecessary: never read as necessary. The purposes count as optional too. */
  optional?: readonly string[];
  /** Only, solely, nothing but. */
  only: readonly string[];
  /** All, everything, both. */
  all: readonly string[];
  /** Except, other than. */
  except: readonly string[];
  /** My choices, the selection: what a save button keeps. */
  selection: readonly string[];
  /** To save, confirm, apply. */
  save: readonly string[];
  /** Settings, preferences, to manage, to customise, more options, show purposes. */
  settings: readonly string[];
  /** To object (to legitimate interest): « s’opposer », “object”. */
  object?: readonly string[];
  /** “Legitimate interest”, as its switches and tabs are headed. */
  legitimateInterest?: readonly string[];

  // ——— What decides only where the rest of the label says nothing (fillers)

  /** OK, understood, continue, confirm: closes a notice without offering a choice. */
  acknowledge: readonly string[];
  /** Close, dismiss, hide: says nothing of a choice. */
  close?: readonly string[];
  /** Refuses though no word in it does: “no”, « non merci », “not now”. */
  refusals: readonly string[];
  /** A switch that is off, or turns so: “off”, “inactive”. */
  off?: readonly string[];
  /** Leads to reading only: learn more, privacy policy, list of partners, legal notice. Such labels are never pressed. */
  information?: readonly string[];
  /** Says nothing of a choice: articles, pronouns, “and”, “continue”, “browsing”, “thanks”, “please”, “the site”. */
  fillers?: readonly string[];

  // ——— What a banner is known by

  /**
   * What a consent banner speaks of, each of them enough to suspect one: cookies, trackers, similar technologies, consent,
   * personal data with our partners, “we value your privacy”, usage data, store or access information on a device.
   */
  topics?: readonly string[];
  /** What banners speak of and other dialogs do too; only several of them together: partners, privacy policy, statistics. */
  hints?: readonly string[];
  /** What a dialog that is *no* consent banner speaks of: age, newsletter, terms, sign-in, basket, recipe, calls, chat. */
  otherTopics?: readonly string[];
  /** Words by which a switch, a category or a purpose is told. */
  purposes?: Partial<Record<PurposeKind, readonly string[]>>;
};

/** What a purpose is for; the kinds a person may have a preference about. */
export const PURPOSE_KINDS = ['preferences', 'statistics', 'marketing', 'media', 'social'] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];
