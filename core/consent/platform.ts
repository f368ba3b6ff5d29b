import type { StoredPurpose, StoreKind } from './evidence.ts';

/** Where a platform keeps the choice. A `*` at the end of `name` stands for any ending (`cmplz_*`). */
export type ChoiceStore = { where: StoreKind; name: string };

/**
 * How one consent platform is recognised, refused and read back. One file each in catalog/consent-platforms/.
 *
 * `inspect`, `refuse` and `reopen` run in the page's own world and return plain JSON (or a promise of it). Each stands
 * alone: nothing outside its body exists there. What comes back is the page's word and is treated as such: the choice
 * itself is read from storage.
 */
export type ConsentPlatform = {
  /** Kebab-case; never changes. */
  id: string;
  name: string;
  /** CSS selectors of its banner and dialog, most specific first. */
  banners: readonly string[];
  /** What the platform was configured with; undefined where it is not on this page. Never throws where it is absent. */
  inspect: () => unknown;
  /** The version that `inspect` told, if any. */
  version?: (inspected: unknown) => string | undefined;
  /** Where the choice is kept, given what `inspect` said (undefined where it said nothing). */
  stores: (inspected: unknown) => readonly ChoiceStore[];
  /** A cookie or key that is there once somebody chose; without it, what the stores hold is a default. */
  decidedBy?: ChoiceStore & { value?: RegExp };
  /** Each store holds a part of the choice, a cookie a category for instance: the purposes of all are one choice. */
  together?: boolean;
  /**
   * The choice in `value` (decoded), which stood under `name`; undefined where no choice was made yet or it cannot be
   * told.
   */
  read: (value: string, inspected: unknown, name?: string) => StoredPurpose[] | undefined;
  /**
   * Refuses everything optional through the platform's own API, legitimate interests included where it can. True where
   * it was called; false where this version has no such call, so that the banner's controls are the way.
   */
  refuse?: () => unknown;
  /** Shows the platform's settings again, so that the person can choose. True where it was called. */
  reopen?: () => unknown;
  /** Names of the partners on the platform's own list, from what `inspect` said. */
  partners?: (inspected: unknown) => readonly string[];
};
