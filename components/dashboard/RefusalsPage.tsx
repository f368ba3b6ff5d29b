import { useMemo, useRef, useState } from 'preact/hooks';
import { CONSENT_OUTCOMES, type ConsentOutcome, type ConsentReceipt } from '../../core/consent/receipt.ts';
import { useInterface } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { folded } from '../parts/fold.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { type ReceiptKey, readPageOfReceipts, readReceiptKeys, readReceipts } from '../read-receipts.ts';
import { platformName } from '../receipts/HowItWasDone.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ExportButton } from './ExportButton.tsx';
import { Page } from './Page.tsx';

const ROWS_A_PAGE = 50;

type Wish = { search: string; outcome: ConsentOutcome | 'all'; page: number };

/** Every decision taken on a banner, the latest first. */
export function RefusalsPage() {
  const { text } = useInterface();
  const [wish, setWish] = useState<Wish>({ search: '', outcome: 'all', page: 0 });
  const { search, outcome } = wish;
  const found = useListed(wish);
  if (found === undefined) return null;
  const { receipts, total, complete } = found;
  if (total === 0 && outcome === 'all' && search === '') {
    return (
      <Page title={text('refusals-title')} intro={text('refusals-intro')}>
        <EmptyState sentence={text('refusals-empty')} action={text('refusals-sweep')} href="#/sweep" />
      </Page>
    );
  }
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
  const current = Math.min(wish.page, pages - 1);
  // What is looked for anew begins on its own first page.
  const narrow = (change: Partial<Wish>) => setWish({ ...wish, ...change, page: 0 });
  const turn = (page: number) => setWish({ ...wish, page });
  return (
    <Page title={text('refusals-title')} intro={text('refusals-intro')}>
      <div class="row filters">
        <div class="field">
          <label for="refusals-search">{text('register-search')}</label>
          <input
            id="refusals-search"
            type="search"
            value={search}
            onInput={({ currentTarget }) => narrow({ search: currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="refusals-outcome">{text('refusals-filter')}</label>
          <select
            id="refusals-outcome"
            value={outcome}
            onChange={({ currentTarget }) => narrow({ outcome: currentTarget.value as Wish['outcome'] })}
          >
            <option value="all">{text('refusals-filter-all')}</option>
            {CONSENT_OUTCOMES.map((each) => (
              <option key={each} value={each}>
                {text(`outcome-${each}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="quiet" role="status">
        {!complete
          ? text('refusals-counting')
          : total === 0
            ? text('refusals-no-match')
            : text('refusals-count', { count: total })}
      </p>
      {total > 0 && <Rows receipts={receipts} />}
      {pages > 1 && (
        <nav class="row" aria-label={text('pager-label')}>
          <button type="button" disabled={current === 0} onClick={() => turn(current - 1)}>
            {text('pager-newer')}
          </button>
          <span>{text('pager-where', { page: current + 1, pages })}</span>
          <button type="button" disabled={current === pages - 1} onClick={() => turn(current + 1)}>
            {text('pager-older')}
          </button>
        </nav>
      )}
      <div class="row">
        <ExportButton wish="all" label={text('refusals-export')} />
        <a href="#/sweep">{text('refusals-sweep')}</a>
      </div>
      <p class="quiet">{text('refusals-export-hint')}</p>
    </Page>
  );
}

type Listed = { receipts: ConsentReceipt[]; total: number; complete: boolean };

/**
 * What a wish finds: a page straight from an index; where a site is searched for, by the keys of all, which are read once.
 * What was found before stays until the next is there, so that nothing flickers while one types.
 */
function useListed({ search, outcome, page }: Wish): Listed | undefined {
  const { database } = useServices();
  const searching = search.trim() !== '';
  const from = page * ROWS_A_PAGE;
  const keys = useLiveQuery(async () => (searching ? readReceiptKeys(database) : undefined), [database, searching]);
  const matches = useMemo(() => keys && matching(keys, search, outcome), [keys, search, outcome]);
  const ids = matches?.slice(from, from + ROWS_A_PAGE).map(({ id }) => id);
  const listed = useLiveQuery(async (): Promise<Listed | undefined> => {
    if (!searching)
      return { ...(await readPageOfReceipts(database, { outcome, from, most: ROWS_A_PAGE })), complete: true };
    if (ids === undefined || matches === undefined) return undefined;
    return { receipts: await readReceipts(database, ids), total: matches.length, complete: true };
  }, [database, searching, outcome, from, ids?.join(), matches?.length]);
  const last = useRef<Listed | undefined>(undefined);
  if (listed !== undefined) last.current = listed;
  return listed ?? (last.current && { ...last.current, complete: false });
}

/** Each site is compared once, however many receipts it has. */
function matching(keys: readonly ReceiptKey[], search: string, outcome: Wish['outcome']): readonly ReceiptKey[] {
  const wanted = folded(search.trim());
  const sites = new Set(keys.map(({ site }) => site));
  const found = new Set([...sites].filter((site) => folded(site).includes(wanted)));
  return keys.filter((key) => found.has(key.site) && (outcome === 'all' || key.outcome === outcome));
}

const COLUMNS = ['site', 'when', 'outcome', 'platform', 'pressed'] as const;

function Rows({ receipts }: { receipts: readonly ConsentReceipt[] }) {
  const { text, shortDayOf, timeOf } = useInterface();
  return (
    <div class="table-frame">
      <table>
        <caption class="visually-hidden">{text('refusals-title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text(`refusals-column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt) => {
            const { id, site, at, outcome, pressed } = receipt;
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`#/refusals/${encodeURIComponent(id)}`}>
                    <bdi>{site}</bdi>
                  </a>
                </th>
                <td>
                  <time dateTime={at}>
                    {shortDayOf(at)} {timeOf(at)}
                  </time>
                </td>
                <td>
                  <Outcome outcome={outcome} />
                  {receipt.disputed === true && <div class="quiet">{text('refusals-disputed')}</div>}
                </td>
                <td>
                  <bdi>{platformName(receipt) ?? ''}</bdi>
                </td>
                <td>
                  <bdi>{pressed.at(-1)?.label ?? ''}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
