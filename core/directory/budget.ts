/**
 * What an archive may cost at most. The directory has some 3,100 small files in 5 MB, a tenth of that when compressed;
 * each limit leaves it room to grow several times over, and ends a bomb within its first megabytes (threats.md T13).
 */
export const ARCHIVE_BUDGET = {
  /** Bytes as they arrive. */
  packedBytes: 20_000_000,
  /** Bytes after gunzip. */
  unpackedBytes: 100_000_000,
  /** Unpacked bytes for each packed one, asked once a megabyte is out. */
  ratio: 100,
  /** Headers of every kind. */
  entries: 30_000,
  /** Bytes of one file that is read. */
  fileBytes: 64_000,
  /** Bytes of a path. */
  pathBytes: 300,
} as const;

export type ArchiveBudget = { readonly [Limit in keyof typeof ARCHIVE_BUDGET]: number };
