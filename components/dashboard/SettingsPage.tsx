import { useId } from 'preact/hooks';
import { changeSetting, pauseRefusing, pauseUntilTomorrow, resumeRefusing } from '../../flows/change-setting.ts';
import { INTERFACE_LANGUAGES } from '../../locales/interface.ts';
import { readSettings, type Settings } from '../../storage/settings.ts';
import { useInterface } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { GpcCard } from '../settings/GpcCard.tsx';
import { LocalRulesCard } from '../settings/LocalRulesCard.tsx';
import { PurposesCard } from '../settings/PurposesCard.tsx';
import { Switch } from '../settings/Switch.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { OffSites } from './OffSites.tsx';
import { Page } from './Page.tsx';

const PAUSE_HOURS = 1;

export function SettingsPage() {
  const { text, timeOf } = useInterface();
  const { database, now } = useServices();
  const settings = useLiveQuery(() => readSettings(database), [database]);
  if (settings === undefined) return null;
  const change = <Key extends keyof Settings>(key: Key, value: Settings[Key]) => changeSetting(database, key, value);
  const { pausedUntil } = settings;
  const paused = pausedUntil !== undefined && pausedUntil > now().toISOString();
  return (
    <Page title={text('settings-title')} narrow>
      <section class="card">
        <Choice
          label={text('settings-language')}
          value={settings.interfaceLanguage}
          options={[
            ['auto', text('settings-language-auto')],
            ...INTERFACE_LANGUAGES.map((each) => [each, text(`language-${each}`)] as const),
          ]}
          choose={(value) => change('interfaceLanguage', value)}
        />
        <Choice
          label={text('settings-theme')}
          value={settings.theme}
          options={(['auto', 'light', 'dark'] as const).map((each) => [each, text(`settings-theme-${each}`)])}
          choose={(value) => change('theme', value)}
        />
      </section>
      <section class="card">
        <h2>{text('settings-refuse')}</h2>
        <Switch
          label={text('settings-refuse-on')}
          hint={text('settings-refuse-hint')}
          on={settings.refuse}
          turn={(on) => change('refuse', on)}
        />
        <div class="row">
          {paused && pausedUntil ? (
            <>
              <span>{text('settings-paused', { time: timeOf(pausedUntil) })}</span>
              <button type="button" onClick={() => resumeRefusing(database)}>
                {text('popup-resume')}
              </button>
            </>
          ) : (
            settings.refuse && (
              <>
                <button type="button" onClick={() => pauseRefusing(database, PAUSE_HOURS, now())}>
                  {text('settings-pause')}
                </button>
                <button type="button" onClick={() => pauseUntilTomorrow(database, now())}>
                  {text('settings-pause-tomorrow')}
                </button>
              </>
            )
          )}
        </div>
        <p class="quiet">{text('settings-until-on')}</p>
      </section>
      <PurposesCard allowed={settings.allowedPurposes} />
      <OffSites />
      <LocalRulesCard />
      <GpcCard on={settings.gpc} />
      <section class="card">
        <h2>{text('settings-badge')}</h2>
        <Switch
          label={text('settings-badge-on')}
          hint={text('settings-badge-hint')}
          on={settings.badge}
          turn={(on) => change('badge', on)}
        />
      </section>
    </Page>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  choose: (value: Value) => unknown;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.currentTarget.value as Value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
