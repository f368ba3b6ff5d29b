/**
 * The words of one language from which the labels in consent banners are composed. Each entry is a folded phrase (lower
 * case, no accents, no punctuation); a `*` at its end stands for any ending of the word. A label is read by what its
 * words say together, so that labels never seen are understood: « continuer sans accepter » is *without* + *accept*.
 */
export type ConsentWords = {
  language: string;
  /** Money against refusal: subscribe, pay, buy. Wins over everything. */
  pay: readonly string[];
  /** To refuse, to object. */
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
  /** OK, understood: closes a notice without offering a choice. */
  acknowledge: readonly string[];
  /** Whole labels that refuse though no word in them does: « Non merci ». */
  refusals: readonly string[];
};
