import type { FactChange, NoticeChange } from '../../core/notice/changes.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { FactLines } from './FactLines.tsx';

/** What a notice says otherwise than when it was read before, with both days. */
export function NoticeChanges({ changes }: { changes: readonly NoticeChange[] }) {
  const { text, dayOf } = useInterface();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{text('change-title')}</summary>
      <ul class="sources">
        {changes.map(({ url, since, until, facts }) => (
          <li key={`${url} ${since}`} class="stack tight">
            <p class="quiet">
              {text('change-when', { until: dayOf(until), since: dayOf(since) })}{' '}
              <SafeLink address={url}>{url}</SafeLink>
            </p>
            <ul class="stack tight">
              {facts.map((change) => (
                <li key={change.field}>
                  <ChangedFact change={change} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangedFact({ change }: { change: FactChange }) {
  const { text } = useInterface();
  return (
    <>
      <strong>{text(`controller-${change.field}`)}</strong> {text(`change-${change.kind}`)}
      {change.kind !== 'added' && (
        <del>
          <FactLines fact={change.before} />
        </del>
      )}
      {change.kind !== 'gone' && (
        <ins>
          <FactLines fact={change.after} />
        </ins>
      )}
    </>
  );
}
