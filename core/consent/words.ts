/**
 * The words of one language from which the labels in consent banners are composed, and by which a banner is known. Each
 * entry is a folded phrase (`fold` in intent.ts: lower case, no accents, no punctuation, single spaces); a `*` at its
 * end or start stands for any ending or beginning of that word. A label is read by what its words say together, so that
 * labels never seen are understood: « continuer sans accepter » is *without* + *accept*.
 */
export type ConsentWords = {
  /** ISO 639-1. */
  language: string;
  /** The script puts no spaces between words (Japanese, Chinese): phrases are looked for anywhere. */
  spaceless?: boolean;
  /** Money against refusal: subscribe, pay, buy. Wins over everything. */
  pay: readonly string[];
  /** To refuse, reject, decline, block, turn off. */
  refuse: readonly string[];
  /** Not, without, no: turns accepting into refusing. */
  not: readonly string[];
  /** To accept, allow, agree. */
  accept: readonly string[];
  /** Necessary, essential, strictly technical. */
  necessary: readonly string[];
  /** Only, solely, nothing but. */
  only: readonly string[];
  /** All, everything. */
  all: readonly string[];
  /** Except, other than. */
  except: readonly string[];
  /** My choices, the selection: what a save button keeps. */
  selection: readonly string[];
  /** To save, confirm, apply. */
  save: readonly string[];
  /** Settings, preferences, to manage, more options. */
  settings: readonly string[];
  /** OK, understood: closes a notice without offering a choice. Whole labels. */
  acknowledge: readonly string[];
  /** Close, dismiss, ×: says nothing of a choice. Whole labels. */
  close?: readonly string[];
  /** Whole labels that refuse though no word in them does: « Non merci ». */
  refusals: readonly string[];
  /** To object (to legitimate interest): « s’opposer », “object”. */
  object?: readonly string[];
  /** “Legitimate interest”, as its switches and tabs are headed. */
  legitimateInterest?: readonly string[];
  /**
   * What a banner speaks of, each of them enough to suspect one: cookies, trackers, consent, personal data, partners,
   * privacy, purposes, measurement, personalised advertising.
   */
  topics?: readonly string[];
  /** What a dialog that is *no* consent banner speaks of: age, newsletter, terms, sign-in, basket, deletion, calls. */
  otherTopics?: readonly string[];
  /** Words by which a switch, a category or a purpose is told. */
  purposes?: Partial<Record<PurposeKind, readonly string[]>>;
};

/** What a purpose is for; the kinds a person may have a preference about. */
export const PURPOSE_KINDS = ['preferences', 'statistics', 'marketing', 'media', 'social'] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];
