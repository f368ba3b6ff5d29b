import { useState } from 'preact/hooks';
import type { Site } from '../../core/ids.ts';
import { resumeRefusing } from '../../flows/change-setting.ts';
import { setSitePreference } from '../../flows/set-site-preference.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import type { SitePreference } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';
import { useInterface } from '../i18n.tsx';
import { ToneMark } from '../parts/Outcome.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';

type Props = {
  site: Site;
  tabId: number;
  tab: TabSite;
  preference: SitePreference['consent'] | undefined;
  look: () => Promise<void>;
};

/** Whether banners are refused here, and the switch for this site. */
export function RefusingPart({ site, tabId, tab, preference, look }: Props) {
  const { text, timeOf } = useInterface();
  const { database, now, reloadTab } = useServices();
  const settings = useLiveQuery(() => readSettings(database), [database]);
  const [changed, setChanged] = useState(false);
  if (settings === undefined) return null;
  if (!tab.reachable) return <NoAccess site={site} tabId={tabId} look={look} />;

  const paused = settings.pausedUntil !== undefined && settings.pausedUntil > now().toISOString();
  const on = settings.refuse && !paused && preference !== 'off';
  const state = !settings.refuse
    ? text('popup-off')
    : preference === 'off'
      ? text('popup-off-here')
      : paused && settings.pausedUntil
        ? text('popup-paused', { time: timeOf(settings.pausedUntil) })
        : text('popup-on');
  const change = async (act: () => Promise<void>) => {
    await act();
    setChanged(true);
  };
  return (
    <section class="popup-part">
      <div class="row spread">
        <span class={`outcome tone-${on ? 'good' : 'quiet'}`}>
          <ToneMark tone={on ? 'good' : 'quiet'} />
          {state}
        </span>
        {settings.refuse && !paused ? (
          // In a private window nothing is stored, a wish about the site included.
          !tab.private && (
            <button
              type="button"
              onClick={() => change(() => setSitePreference(database, site, preference === 'off' ? undefined : 'off'))}
            >
              {text(preference === 'off' ? 'popup-turn-on-here' : 'popup-turn-off-here')}
            </button>
          )
        ) : (
          <button type="button" onClick={() => change(() => resumeRefusing(database))}>
            {text('popup-resume')}
          </button>
        )}
      </div>
      {tab.private && <p class="note calm">{text('popup-private')}</p>}
      {changed && (
        <p class="row spread note calm" role="status">
          <span>{text('popup-reload-offer')}</span>
          <button type="button" onClick={() => reloadTab(tabId).then(() => setChanged(false))}>
            {text('popup-reload')}
          </button>
        </p>
      )}
    </section>
  );
}

/** The browser, or the person, keeps Habeas off this site: said openly, with the way to change it. */
function NoAccess({ site, tabId, look }: Pick<Props, 'site' | 'tabId' | 'look'>) {
  const { text } = useInterface();
  const { permissions, reloadTab } = useServices();
  const [declined, setDeclined] = useState(false);
  const turnOn = async () => {
    // Asked first, before anything is awaited: the browser wants the click itself.
    const given = await permissions.requestHosts(site);
    setDeclined(!given);
    if (!given) return;
    await reloadTab(tabId);
    await look();
  };
  return (
    <section class="popup-part">
      <span class="outcome tone-care">
        <ToneMark tone="care" />
        {text('popup-no-access')}
      </span>
      <p>{text('popup-no-access-text')}</p>
      <p>
        <button type="button" onClick={turnOn}>
          {text('popup-no-access-turn-on')}
        </button>
      </p>
      {declined && (
        <p class="quiet" role="status">
          {text('popup-no-access-declined')}
        </p>
      )}
    </section>
  );
}
