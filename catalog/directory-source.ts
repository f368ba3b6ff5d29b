/**
 * Where the directory comes from, in this one place: the policy of the extension's pages (wxt.config.ts) lets them reach
 * its origin and no other. It is the address that the repository's own “archive” link leads to, named at once, since a
 * redirect would want a second origin. The whole repository comes in one file, so that nobody learns who was looked up.
 *
 * @see https://github.com/datenanfragen/data (CC0-1.0)
 */
export const DIRECTORY_SOURCE = {
  origin: 'https://codeload.github.com',
  archive: 'https://codeload.github.com/datenanfragen/data/tar.gz/refs/heads/master',
  /** Where a person may look at it, or correct it. */
  home: 'https://github.com/datenanfragen/data',
} as const;
