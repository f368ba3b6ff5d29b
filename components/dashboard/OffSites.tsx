import { useId, useState } from 'preact/hooks';
import { setSitePreference } from '../../flows/set-site-preference.ts';
import type { SitePreference } from '../../storage/database.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';

type Left = Pick<SitePreference, 'site' | 'consent'>;

/** The sites where banners are left alone, or left to the person; any spelling of a site's address adds one. */
export function OffSites() {
  const text = useText();
  const { database, siteOf } = useServices();
  const say = useSnackbar();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string | undefined>();
  const sites = useLiveQuery(async () => {
    const preferences = await database.sitePreferences.toArray();
    return preferences.filter(({ consent }) => consent !== 'refuse');
  }, [database]);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const site = await siteOf(typed.trim());
    setBad(site === undefined ? typed : undefined);
    if (site === undefined) return;
    await setSitePreference(database, site, 'off');
    setTyped('');
    say(text('settings-off-sites-added', { site }), () => setSitePreference(database, site, undefined));
  };
  const remove = async ({ site, consent }: Left) => {
    await setSitePreference(database, site, undefined);
    say(text('settings-off-sites-removed', { site }), () => setSitePreference(database, site, consent));
  };
  return (
    <section class="card">
      <h2>{text('settings-off-sites')}</h2>
      {sites?.length === 0 && <p>{text('settings-off-sites-none')}</p>}
      <ul class="stack tight">
        {sites?.map(({ site, consent }) => (
          <li key={site} class="row spread">
            <span>
              <bdi>{site}</bdi>{' '}
              {consent === 'ask' && <span class="tag tone-quiet">{text('settings-off-sites-ask')}</span>}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={text('settings-off-sites-remove', { site })}
              onClick={() => remove({ site, consent })}
            >
              {text('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="field" onSubmit={add}>
        <label for={id}>{text('settings-off-sites-add')}</label>
        <div class="row email-line">
          <input
            id={id}
            value={typed}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            aria-invalid={bad !== undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">{text('add')}</button>
        </div>
        <div id={`${id}-hint`}>
          <p class="quiet">{text('settings-off-sites-hint')}</p>
          {bad !== undefined && <p class="fault">{text('settings-off-sites-bad', { value: bad })}</p>}
        </div>
      </form>
    </section>
  );
}
