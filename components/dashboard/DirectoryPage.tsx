import { useMemo, useState } from 'preact/hooks';
import { DIRECTORY_CATEGORIES, type DirectoryCategory, type DirectoryRecord } from '../../core/directory/record.ts';
import { DirectoryUpdate } from '../directory/DirectoryUpdate.tsx';
import { Doubts } from '../directory/Doubts.tsx';
import { searchable, searchDirectory } from '../directory/search.ts';
import { useInterface } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Page } from './Page.tsx';

const MOST_SHOWN = 50;

type Wish = { search: string; category: DirectoryCategory | 'all' };

/** Who holds data and how they are reached, for those whose site was never visited too. */
export function DirectoryPage() {
  const { text, day, dayOf } = useInterface();
  const { database } = useServices();
  const [wish, setWish] = useState<Wish>({ search: '', category: 'all' });
  const read = useLiveQuery(
    async () => ({
      edition: await database.directoryEditions.get('current'),
      records: await database.directory.toArray(),
    }),
    [database],
  );
  const all = useMemo(() => read?.records.map(searchable) ?? [], [read]);
  const found = useMemo(() => searchDirectory(all, wish), [all, wish]);
  if (read === undefined) return null;
  const { edition } = read;
  return (
    <Page title={text('directory-title')} intro={text('directory-intro')}>
      {edition === undefined ? (
        <p class="note calm">{text('directory-empty')}</p>
      ) : (
        <>
          <Filters wish={wish} change={setWish} />
          <p class="quiet" role="status">
            {found.length === 0
              ? text('directory-no-match')
              : text('directory-count', { count: found.length, shown: Math.min(found.length, MOST_SHOWN) })}
          </p>
          <ul class="due-list">
            {found.slice(0, MOST_SHOWN).map((record) => (
              <Found key={record.slug} record={record} />
            ))}
          </ul>
          <p class="quiet">
            {edition.datedAt === undefined
              ? text('directory-edition-undated', { updated: dayOf(edition.updatedAt) })
              : text('directory-edition', { dated: day(edition.datedAt), updated: dayOf(edition.updatedAt) })}
          </p>
        </>
      )}
      <DirectoryUpdate edition={edition} />
    </Page>
  );
}

function Filters({ wish, change }: { wish: Wish; change: (wish: Wish) => void }) {
  const { text } = useInterface();
  return (
    <div class="row filters">
      <div class="field">
        <label for="directory-search">{text('directory-search')}</label>
        <input
          id="directory-search"
          type="search"
          value={wish.search}
          onInput={({ currentTarget }) => change({ ...wish, search: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="directory-category">{text('directory-category')}</label>
        <select
          id="directory-category"
          value={wish.category}
          onChange={({ currentTarget }) => change({ ...wish, category: currentTarget.value as Wish['category'] })}
        >
          <option value="all">{text('directory-category-all')}</option>
          {DIRECTORY_CATEGORIES.map((each) => (
            <option key={each} value={each}>
              {text(`directory-category-${each.replaceAll(' ', '-')}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Found({ record }: { record: DirectoryRecord }) {
  const { slug, name, hosts, address } = record;
  return (
    <li>
      <a class="due-item" href={`#/directory/${encodeURIComponent(slug)}`}>
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span class="quiet">
            <bdi>{[...hosts.slice(0, 2), address.at(-1)].join(' · ')}</bdi>
          </span>
        </span>
        <span class="when">
          <Doubts record={record} />
        </span>
      </a>
    </li>
  );
}
