import type { Site } from '../../core/ids.ts';
import { changeSetting } from '../../flows/change-setting.ts';
import { setSiteGpc } from '../../flows/set-site-preference.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Switch } from './Switch.tsx';

/** Global Privacy Control: everywhere, and the sites that are left out of it. */
export function GpcCard({ on }: { on: boolean }) {
  const text = useText();
  const { database } = useServices();
  const say = useSnackbar();
  const without = useLiveQuery(async () => {
    const preferences = await database.sitePreferences.toArray();
    return preferences.filter(({ gpc }) => gpc === 'off').map(({ site }) => site);
  }, [database]);
  const give = async (site: Site) => {
    await setSiteGpc(database, site, undefined);
    say(text('gpc-given', { site }), () => setSiteGpc(database, site, 'off'));
  };
  return (
    <section class="card">
      <h2>{text('gpc-title')}</h2>
      <Switch
        label={text('gpc-on')}
        hint={text('gpc-hint')}
        on={on}
        turn={(wanted) => changeSetting(database, 'gpc', wanted)}
      />
      {without && without.length > 0 && (
        <>
          <h3 class="label">{text('gpc-without')}</h3>
          <ul class="stack tight">
            {without.map((site) => (
              <li key={site} class="row spread">
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="plain"
                  aria-label={text('settings-off-sites-remove', { site })}
                  onClick={() => give(site)}
                >
                  {text('remove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
