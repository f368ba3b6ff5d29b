import { useState } from 'preact/hooks';
import type { Site } from '../../core/ids.ts';
import { resumeRefusing } from '../../flows/change-setting.ts';
import { setSitePreference } from '../../flows/set-site-preference.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import type { SitePreference } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import { useInterface } from '../i18n.tsx';
import { ToneMark } from '../parts/Outcome.tsx';
import { useServices } from '../services.tsx';
import { useNow } from '../use-now.ts';

const MINUTE_MS = 60_000;

type Props = {
  site: Site;
  tabId: number;
  tab: TabSite;
  settings: Settings;
  preference: SitePreference['consent'] | undefined;
  look: () => Promise<void>;
  /** Whether something was changed that holds from the next load on. */
  changed: boolean;
  setChanged: (changed: boolean) => void;
};

/** Why refusing is not on here, the widest reason first; `on` where it is. */
type State = 'off' | 'off-here' | 'ask-here' | 'paused' | 'resting' | 'on';

/** Whether banners are refused here, and the switch for this site. */
export function RefusingPart(props: Props) {
  const { text, timeOf } = useInterface();
  const { reloadTab } = useServices();
  const present = useNow(MINUTE_MS);
  const { tabId, tab, settings, changed, setChanged } = props;
  if (!tab.reachable) return <NoAccess {...props} />;
  const { pausedUntil } = settings;
  const state = stateOf(props, present);
  const tone = state === 'on' ? 'good' : 'quiet';
  return (
    <section class="popup-part">
      <div class="row spread">
        <span class={`outcome tone-${tone}`}>
          <ToneMark tone={tone} />
          {text(`popup-${state}`, { time: pausedUntil === undefined ? '' : timeOf(pausedUntil) })}
        </span>
        <SwitchBack {...props} state={state} />
      </div>
      {state === 'paused' && pausedUntil !== undefined && (
        <p class="quiet">
          <TimeLeft ms={Date.parse(pausedUntil) - present.getTime()} />
        </p>
      )}
      {state === 'on' && tab.reloads === true && <p class="note">{text('popup-reloads')}</p>}
      {state === 'ask-here' && <p class="quiet">{text('popup-ask-here-text')}</p>}
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

function stateOf({ settings, preference, tab }: Props, present: Date): State {
  if (!settings.refuse) return 'off';
  if (preference === 'off') return 'off-here';
  if (preference === 'ask') return 'ask-here';
  if (settings.pausedUntil !== undefined && settings.pausedUntil > present.toISOString()) return 'paused';
  return tab.resting === true ? 'resting' : 'on';
}

/** The way from each state to the other. */
function SwitchBack({ state, site, tab, tabId, look, setChanged }: Props & { state: State }) {
  const { text } = useInterface();
  const { database, restInTab } = useServices();
  const change = async (act: () => Promise<unknown>) => {
    await act();
    setChanged(true);
  };
  if (state === 'off' || state === 'paused') {
    return (
      <button type="button" onClick={() => change(() => resumeRefusing(database))}>
        {text('popup-resume')}
      </button>
    );
  }
  if (state === 'resting') {
    return (
      <button type="button" onClick={() => change(() => restInTab(tabId, undefined).then(look))}>
        {text('popup-resume')}
      </button>
    );
  }
  // In a private window nothing is stored, a wish about the site included.
  if (tab.private) return null;
  return (
    <button
      type="button"
      onClick={() => change(() => setSitePreference(database, site, state === 'on' ? 'off' : undefined))}
    >
      {text(state === 'on' ? 'popup-turn-off-here' : 'popup-turn-on-here')}
    </button>
  );
}

/** « Encore 43 minutes » */
function TimeLeft({ ms }: { ms: number }) {
  const { text } = useInterface();
  const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS));
  if (minutes < 60) return <>{text('pause-minutes-left', { count: minutes })}</>;
  return <>{text('pause-hours-left', { count: Math.round(minutes / 60) })}</>;
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
