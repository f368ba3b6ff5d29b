import { comparableName } from '../../core/directory/comparable-name.ts';
import type { DirectoryCategory, DirectoryRecord } from '../../core/directory/record.ts';
import { folded } from '../parts/fold.ts';

/** A record with all that is searched in it, folded once. */
export type Searchable = { record: DirectoryRecord; text: string; name: string };

export function searchable(record: DirectoryRecord): Searchable {
  const { name, runs, domains } = record;
  return { record, text: folded([name, ...runs, ...domains].join('\n')), name: comparableName(name) };
}

/**
 * Records whose name, services or domains have every word of `search`, in the category where one is chosen; those whose
 * name begins with it come first, then by name.
 */
export function searchDirectory(
  all: readonly Searchable[],
  { search, category }: { search: string; category: DirectoryCategory | 'all' },
): DirectoryRecord[] {
  const words = folded(search.trim().replace(/^https?:\/\/(?:www\.)?/, ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  const begin = comparableName(search);
  const later = ({ name }: Searchable) => (begin !== '' && name.startsWith(begin) ? 0 : 1);
  return all
    .filter(({ record }) => category === 'all' || record.categories.includes(category))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((one, other) => later(one) - later(other) || (one.name < other.name ? -1 : 1))
    .map(({ record }) => record);
}
