import { addDays, localDayOf } from '../../core/day.ts';
import { BIN_DAYS } from '../../flows/empty-bin.ts';
import { restoreSite } from '../../flows/restore-site.ts';
import type { BinEntry } from '../../storage/database.ts';
import { useInterface } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Page } from './Page.tsx';

/** What was deleted and can still be brought back. */
export function BinPage() {
  const { text, dayOf, day } = useInterface();
  const { database } = useServices();
  const say = useSnackbar();
  const entries = useLiveQuery(() => database.bin.orderBy('deletedAt').reverse().toArray(), [database]);
  if (entries === undefined) return null;
  const restore = async ({ id, site }: BinEntry) => {
    await restoreSite(database, id);
    say(text('bin-restored', { site }));
  };
  return (
    <Page title={text('bin-title')} intro={text('bin-intro')} narrow>
      {entries.length === 0 ? (
        <EmptyState sentence={text('bin-empty')} action={text('bin-empty-action')} href="#/register" />
      ) : (
        <ul class="stack tight">
          {entries.map((entry) => (
            <li key={entry.id} class="card">
              <div class="row spread">
                <div>
                  <strong>
                    <bdi>{entry.site}</bdi>
                  </strong>
                  <p class="quiet">
                    {text('bin-deleted', {
                      day: dayOf(entry.deletedAt),
                      end: day(addDays(localDayOf(new Date(entry.deletedAt)), BIN_DAYS)),
                    })}
                  </p>
                </div>
                <button type="button" onClick={() => restore(entry)}>
                  {text('bin-restore')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
