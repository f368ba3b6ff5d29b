import type { Site } from '../../core/ids.ts';
import { useInterface } from '../i18n.tsx';
import { readRequests, running } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';

/** The first answer that is due: this site's if it has one, else any other's. Nothing where none is awaited. */
export function NextDeadline({ site }: { site: Site | undefined }) {
  const { text, day } = useInterface();
  const { database } = useServices();
  const today = useToday();
  const awaited = useLiveQuery(async () => (await readRequests(database, today)).filter(running), [database, today]);
  const next = awaited?.find(({ request }) => request.site === site) ?? awaited?.[0];
  if (next?.deadline === undefined) return null;
  const { lastDay } = next.deadline;
  return (
    <section class="popup-part">
      <h2>{text('popup-deadline-title')}</h2>
      <p class={next.status === 'overdue' ? 'note bad' : undefined}>
        {next.request.site === site
          ? text(next.status === 'overdue' ? 'popup-deadline-overdue' : 'popup-deadline-waiting', { day: day(lastDay) })
          : text(next.status === 'overdue' ? 'popup-deadline-elsewhere-overdue' : 'popup-deadline-elsewhere', {
              site: next.request.site,
              day: day(lastDay),
            })}
      </p>
    </section>
  );
}
