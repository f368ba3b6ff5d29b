import { useText } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { readRequests } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { Page } from './Page.tsx';
import { RequestItem } from './RequestItem.tsx';

/** Every request, by its last day. */
export function RequestsPage() {
  const text = useText();
  const { database } = useServices();
  const today = useToday();
  const requests = useLiveQuery(() => readRequests(database, today), [database, today]);
  if (requests === undefined) return null;
  return (
    <Page title={text('requests-title')}>
      {requests.length === 0 ? (
        <EmptyState sentence={text('requests-empty')} action={text('requests-empty-action')} href="#/register" />
      ) : (
        <ul class="due-list">
          {requests.map((view) => (
            <RequestItem key={view.request.id} view={view} />
          ))}
        </ul>
      )}
    </Page>
  );
}
