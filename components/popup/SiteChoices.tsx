import { useId, useState } from 'preact/hooks';
import type { Site } from '../../core/ids.ts';
import { pauseRefusing, pauseUntilTomorrow } from '../../flows/change-setting.ts';
import { setSiteGpc, setSitePreference } from '../../flows/set-site-preference.ts';
import type { TabSite } from '../../messaging/protocol.ts';
import type { SitePreference } from '../../storage/database.ts';
import { useInterface } from '../i18n.tsx';
import { useServices } from '../services.tsx';

const PAUSE_HOURS = 1;

type Props = {
  site: Site;
  tabId: number;
  tab: TabSite;
  preference: SitePreference['consent'] | undefined;
  /** Global Privacy Control: signalled everywhere, and switched off here. */
  gpc: { everywhere: boolean; offHere: boolean };
  /** What was changed holds from the next load on. */
  changed: () => void;
  look: () => Promise<void>;
};

/** What a person may want otherwise on this site, folded away until they look for it. */
export function SiteChoices(props: Props) {
  const { text } = useInterface();
  const { tab } = props;
  return (
    <details>
      <summary>{text('choices-title')}</summary>
      <div class="stack choices">
        {!tab.private && <Wishes {...props} />}
        <StoredChoice {...props} />
        {!tab.private && <Pause {...props} />}
      </div>
    </details>
  );
}

/** « Let me choose here », and the signal to this site. In a private window nothing is stored, a wish included. */
function Wishes({ site, preference, gpc, changed }: Props) {
  const { text } = useInterface();
  const { database } = useServices();
  const id = useId();
  const ask = async (wanted: boolean) => {
    await setSitePreference(database, site, wanted ? 'ask' : undefined);
    changed();
  };
  const signal = async (wanted: boolean) => {
    await setSiteGpc(database, site, wanted ? undefined : 'off');
    changed();
  };
  return (
    <div class="stack tight">
      <label class="choice">
        <input
          type="checkbox"
          checked={preference === 'ask'}
          aria-describedby={`${id}-ask`}
          onChange={(event) => ask(event.currentTarget.checked)}
        />
        <span>{text('choices-ask')}</span>
      </label>
      <p class="quiet" id={`${id}-ask`}>
        {text('choices-ask-hint')}
      </p>
      {gpc.everywhere && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={!gpc.offHere}
              aria-describedby={`${id}-gpc`}
              onChange={(event) => signal(event.currentTarget.checked)}
            />
            <span>{text('choices-gpc')}</span>
          </label>
          <p class="quiet" id={`${id}-gpc`}>
            {text('choices-gpc-hint')}
          </p>
        </>
      )}
    </div>
  );
}

type Said = 'reopened' | 'not-reopened' | 'failed' | { forgotten: number };

/** The choice that the site keeps: its own settings opened, or the choice taken away so that the site asks again. */
function StoredChoice({ tabId, changed, look }: Props) {
  const { text } = useInterface();
  const { ask, note } = useServices();
  const [said, setSaid] = useState<Said | undefined>();
  const attempt = async (act: () => Promise<Said>) => {
    try {
      setSaid(await act());
    } catch (error) {
      note(error);
      setSaid('failed');
    }
  };
  const reopen = async (): Promise<Said> => ((await ask('consent.reopen', { tabId })) ? 'reopened' : 'not-reopened');
  const forget = async (): Promise<Said> => {
    const forgotten = await ask('consent.forget', { tabId });
    if (forgotten > 0) changed();
    await look();
    return { forgotten };
  };
  return (
    <div class="stack tight">
      <p class="row">
        <button type="button" onClick={() => attempt(reopen)}>
          {text('choices-reopen')}
        </button>
        <button type="button" onClick={() => attempt(forget)}>
          {text('choices-forget')}
        </button>
      </p>
      <p class="quiet">{text('choices-forget-hint')}</p>
      <div role="status">
        {said !== undefined && (
          <p class={said === 'failed' ? 'note bad' : 'note calm'}>
            {typeof said === 'string' ? text(`choices-${said}`) : text('choices-forgotten', { count: said.forgotten })}
          </p>
        )}
      </div>
    </div>
  );
}

/** Refusing rests everywhere for a while, or in this tab until it is closed. */
function Pause({ site, tabId, look }: Props) {
  const { text } = useInterface();
  const { database, now, restInTab } = useServices();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div class="stack tight" role="group" aria-labelledby={id}>
      <h3 class="label" id={id}>
        {text('pause-title')}
      </h3>
      <p class="row">
        <button type="button" onClick={() => pauseRefusing(database, PAUSE_HOURS, now())}>
          {text('pause-hour')}
        </button>
        <button type="button" onClick={() => pauseUntilTomorrow(database, now())}>
          {text('pause-tomorrow')}
        </button>
        <button type="button" onClick={() => restInTab(tabId, site).then(look)}>
          {text('pause-visit')}
        </button>
      </p>
      <p class="quiet">{text('pause-hint')}</p>
    </div>
  );
}
