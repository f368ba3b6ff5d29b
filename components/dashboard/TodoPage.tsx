import { type Day, daysBetween } from '../../core/day.ts';
import { useText } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { type RequestView, readRequests } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { Page } from './Page.tsx';
import { RequestItem } from './RequestItem.tsx';

const GROUPS = ['overdue', 'week', 'waiting', 'drafts', 'answered'] as const;
type Group = (typeof GROUPS)[number];

/** What waits for the person, the most pressing first. */
export function TodoPage() {
  const text = useText();
  const { database } = useServices();
  const today = useToday();
  const requests = useLiveQuery(() => readRequests(database, today), [database, today]);
  const identities = useLiveQuery(() => database.identities.toArray(), [database]);
  if (requests === undefined || identities === undefined) return null;
  const unready = !identities.some(
    ({ name, emails, address }) => name !== '' && (emails.length > 0 || address.length > 0),
  );
  const groups = GROUPS.map((group) => ({ group, views: requests.filter((view) => groupOf(view, today) === group) }));
  const nothing = groups.every(({ views }) => views.length === 0);
  return (
    <Page title={text('todo-title')}>
      {unready && (
        <div class="note calm row spread">
          <p>{text('todo-profile')}</p>
          <a class="button" href="#/profile">
            {text('todo-profile-action')}
          </a>
        </div>
      )}
      {nothing && <EmptyState sentence={text('todo-empty')} action={text('todo-empty-action')} href="#/register" />}
      {groups.map(
        ({ group, views }) =>
          views.length > 0 && (
            <section key={group} class="stack tight">
              <h2>{text(`todo-${group}`)}</h2>
              <ul class="due-list">
                {views.map((view) => (
                  <RequestItem key={view.request.id} view={view} />
                ))}
              </ul>
            </section>
          ),
      )}
    </Page>
  );
}

function groupOf({ status, deadline }: RequestView, today: Day): Group | undefined {
  if (status === 'overdue') return 'overdue';
  if (status === 'draft') return 'drafts';
  if (status === 'answered') return 'answered';
  if (status === 'closed' || deadline === undefined) return undefined;
  return daysBetween(today, deadline.lastDay) <= 7 ? 'week' : 'waiting';
}
