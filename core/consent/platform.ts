import type { StoredPurpose } from './receipt.ts';

/** Where a platform keeps the choice. */
export type ChoiceStore = { where: 'cookie' | 'local-storage'; name: string };

/**
 * How one consent platform is recognised and how its stored choice is read. One file each in catalog/consent-platforms/.
 * The page's own scripts are asked only for what they were configured with; the choice itself is read from storage.
 */
export type ConsentPlatform = {
  /** Kebab-case; never changes. */
  id: string;
  name: string;
  /** CSS selectors of its banner and dialog, most specific first. */
  banners: readonly string[];
  /**
   * Runs in the page's own world and returns plain JSON. Stands alone: nothing outside its body exists there. What comes
   * back is the page's word and is treated as such.
   */
  inspect: () => unknown;
  /** Where the choice is kept, given what `inspect` said (undefined where it said nothing). */
  stores: (inspected: unknown) => readonly ChoiceStore[];
  /** The choice in `value` (decoded); undefined where no choice was made yet or it cannot be told. */
  read: (value: string, inspected: unknown) => StoredPurpose[] | undefined;
};
