import { useState } from 'preact/hooks';
import type { RegisterEntry } from '../../core/register/entry.ts';
import { useInterface, useText } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { folded } from '../parts/fold.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { readRegister } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Page } from './Page.tsx';

type Row = Awaited<ReturnType<typeof readRegister>>[number];

const ORDERS = {
  last: (one: Row, other: Row) => (one.entry.last < other.entry.last ? 1 : -1),
  since: (one: Row, other: Row) => (one.entry.since < other.entry.since ? -1 : 1),
  site: (one: Row, other: Row) => one.entry.site.localeCompare(other.entry.site),
};
type Order = keyof typeof ORDERS;

/** Who holds what, site by site. */
export function RegisterPage() {
  const text = useText();
  const { database } = useServices();
  const rows = useLiveQuery(() => readRegister(database), [database]);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('last');
  if (rows === undefined) return null;
  if (rows.length === 0) {
    return (
      <Page title={text('register-title')} intro={text('register-intro')}>
        <EmptyState sentence={text('register-empty')} action={text('register-empty-action')} href="#/profile" />
      </Page>
    );
  }
  const wanted = folded(search);
  const shown = rows
    .filter(({ entry, controller }) => folded(`${entry.site} ${controller.name?.value ?? ''}`).includes(wanted))
    .toSorted(ORDERS[order]);
  return (
    <Page title={text('register-title')} intro={text('register-intro')}>
      <div class="row">
        <div class="field">
          <label for="register-search">{text('register-search')}</label>
          <input
            id="register-search"
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="register-sort">{text('register-sort')}</label>
          <select id="register-sort" value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
            {Object.keys(ORDERS).map((name) => (
              <option key={name} value={name}>
                {text(`register-sort-${name}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="quiet" role="status">
        {shown.length === 0 ? text('register-no-match', { search }) : text('register-count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <p>
          <button type="button" onClick={() => setSearch('')}>
            {text('register-clear-search')}
          </button>
        </p>
      ) : (
        <RegisterTable rows={shown} />
      )}
    </Page>
  );
}

const COLUMNS = ['site', 'since', 'last', 'given', 'consent', 'controller', 'requests'] as const;

function RegisterTable({ rows }: { rows: readonly Row[] }) {
  const { text, shortDayOf } = useInterface();
  return (
    // A wide table scrolls within its frame; the keyboard reaches it through its links. In a narrow window it becomes a list.
    <div class="table-frame">
      <table class="stacking">
        <caption class="visually-hidden">{text('register-title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text(`register-column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, controller }) => (
            <tr key={entry.site}>
              <th scope="row">
                <a href={`#/register/${encodeURIComponent(entry.site)}`}>
                  <bdi>{entry.site}</bdi>
                </a>
              </th>
              <td data-label={text('register-column-since')}>
                <time dateTime={entry.since}>{shortDayOf(entry.since)}</time>
              </td>
              <td data-label={text('register-column-last')}>
                <time dateTime={entry.last}>{shortDayOf(entry.last)}</time>
              </td>
              <td data-label={text('register-column-given')} class="given">
                <Given entry={entry} />
              </td>
              <td data-label={text('register-column-consent')}>
                <Outcome outcome={entry.consent} />
              </td>
              <td data-label={text('register-column-controller')}>
                <bdi>{controller.name?.value ?? text('unknown')}</bdi>
              </td>
              <td data-label={text('register-column-requests')}>
                {entry.requests.length === 0 ? text('register-requests-none') : entry.requests.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Given({ entry }: { entry: RegisterEntry }) {
  const { text, list } = useInterface();
  if (entry.categories.length === 0) return <span class="quiet">{text('register-nothing-given')}</span>;
  return <>{list(entry.categories.map((category) => text(`category-${category}`)))}</>;
}
