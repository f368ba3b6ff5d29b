import { useMemo, useState } from 'preact/hooks';
import { CONSENT_OUTCOMES, type ConsentOutcome } from '../../core/consent/receipt.ts';
import { useInterface } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { folded } from '../parts/fold.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { type ReceiptKey, readReceiptKeys, readReceipts } from '../read-receipts.ts';
import { platformName } from '../receipts/HowItWasDone.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ExportButton } from './ExportButton.tsx';
import { Page } from './Page.tsx';

const ROWS_A_PAGE = 50;

/** Every decision taken on a banner, the latest first. */
export function RefusalsPage() {
  const { text } = useInterface();
  const { database } = useServices();
  // Thousands take a moment; the first page need not wait for them.
  const first = useLiveQuery(() => readReceiptKeys(database, ROWS_A_PAGE), [database]);
  const all = useLiveQuery(() => readReceiptKeys(database), [database]);
  const keys = all ?? first;
  const [search, setSearch] = useState('');
  const [outcome, setOutcome] = useState<ConsentOutcome | 'all'>('all');
  const [turned, setTurned] = useState(0);
  const shown = useMemo(() => matching(keys ?? [], search, outcome), [keys, search, outcome]);
  if (keys === undefined) return null;
  if (keys.length === 0) {
    return (
      <Page title={text('refusals-title')} intro={text('refusals-intro')}>
        <EmptyState sentence={text('refusals-empty')} action={text('refusals-sweep')} href="#/sweep" />
      </Page>
    );
  }
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const current = Math.min(turned, pages - 1);
  const narrow = (change: () => void) => {
    change();
    setTurned(0);
  };
  return (
    <Page title={text('refusals-title')} intro={text('refusals-intro')}>
      <div class="row filters">
        <div class="field">
          <label for="refusals-search">{text('register-search')}</label>
          <input
            id="refusals-search"
            type="search"
            value={search}
            onInput={({ currentTarget }) => narrow(() => setSearch(currentTarget.value))}
          />
        </div>
        <div class="field">
          <label for="refusals-outcome">{text('refusals-filter')}</label>
          <select
            id="refusals-outcome"
            value={outcome}
            onChange={({ currentTarget }) => narrow(() => setOutcome(currentTarget.value as ConsentOutcome | 'all'))}
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
        {all === undefined
          ? text('refusals-counting')
          : shown.length === 0
            ? text('refusals-no-match')
            : text('refusals-count', { count: shown.length })}
      </p>
      {shown.length > 0 && <Rows keys={shown.slice(current * ROWS_A_PAGE, (current + 1) * ROWS_A_PAGE)} />}
      {pages > 1 && (
        <nav class="row" aria-label={text('pager-label')}>
          <button type="button" disabled={current === 0} onClick={() => setTurned(current - 1)}>
            {text('pager-newer')}
          </button>
          <span>{text('pager-where', { page: current + 1, pages })}</span>
          <button type="button" disabled={current === pages - 1} onClick={() => setTurned(current + 1)}>
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

/** Each site is compared once, however many receipts it has. */
function matching(keys: readonly ReceiptKey[], search: string, outcome: ConsentOutcome | 'all'): readonly ReceiptKey[] {
  const wanted = folded(search.trim());
  const ofOutcome = outcome === 'all' ? keys : keys.filter((key) => key.outcome === outcome);
  if (wanted === '') return ofOutcome;
  const sites = new Set(ofOutcome.map(({ site }) => site));
  const found = new Set([...sites].filter((site) => folded(site).includes(wanted)));
  return ofOutcome.filter(({ site }) => found.has(site));
}

const COLUMNS = ['site', 'when', 'outcome', 'platform', 'pressed'] as const;

/** One page of the list. What the index holds stands there at once; the rest is read for these rows alone. */
function Rows({ keys }: { keys: readonly ReceiptKey[] }) {
  const { text, shortDayOf, timeOf } = useInterface();
  const { database } = useServices();
  const ids = keys.map(({ id }) => id);
  const receipts = useLiveQuery(() => readReceipts(database, ids), [database, ids.join()]);
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
          {keys.map(({ id, site, at, outcome }) => {
            const receipt = receipts?.get(id);
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
                  {receipt?.disputed === true && <div class="quiet">{text('refusals-disputed')}</div>}
                </td>
                <td>
                  <bdi>{(receipt && platformName(receipt)) ?? ''}</bdi>
                </td>
                <td>
                  <bdi>{receipt?.pressed.at(-1)?.label ?? ''}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
