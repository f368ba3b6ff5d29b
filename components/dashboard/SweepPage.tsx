import { useState } from 'preact/hooks';
import type { SweepFinding } from '../../core/consent/sweep.ts';
import { useInterface } from '../i18n.tsx';
import { shortened } from '../receipts/how.ts';
import { useServices } from '../services.tsx';
import { Page } from './Page.tsx';

type State =
  | { step: 'idle' | 'looking' | 'failed' }
  | { step: 'found'; findings: SweepFinding[] }
  | { step: 'withdrawing'; findings: SweepFinding[] }
  | { step: 'withdrawn'; findings: SweepFinding[]; count: number };

/** Consents given before: sites whose stored choice says accepted, and the way to take them back. */
export function SweepPage() {
  const { text } = useInterface();
  const { ask, note } = useServices();
  const [state, setState] = useState<State>({ step: 'idle' });
  const attempt = async (act: () => Promise<State>) => {
    try {
      setState(await act());
    } catch (error) {
      note(error);
      setState({ step: 'failed' });
    }
  };
  const look = () => {
    setState({ step: 'looking' });
    return attempt(async () => ({ step: 'found', findings: sorted(await ask('consent.sweep')) }));
  };
  const withdraw = (findings: SweepFinding[], chosen: SweepFinding[]) => {
    setState({ step: 'withdrawing', findings });
    return attempt(async () => {
      const wanted = chosen.map(({ site, store }) => ({ site, store }));
      const count = await ask('consent.withdraw', { findings: wanted });
      return { step: 'withdrawn', findings: sorted(await ask('consent.sweep')), count };
    });
  };
  return (
    <Page title={text('sweep-title')} intro={text('sweep-intro')} narrow>
      {(state.step === 'idle' || state.step === 'failed') && (
        <p>
          <button type="button" class="primary" onClick={look}>
            {text('sweep-look')}
          </button>
        </p>
      )}
      <div role="status" class="stack tight">
        {state.step === 'looking' && <p>{text('sweep-looking')}</p>}
        {state.step === 'failed' && <p class="note bad">{text('sweep-failed')}</p>}
        {state.step === 'withdrawn' && <p class="note calm">{text('sweep-withdrawn', { count: state.count })}</p>}
        {'findings' in state && state.findings.length === 0 && <p>{text('sweep-none')}</p>}
      </div>
      {'findings' in state && state.findings.length > 0 && (
        <Findings
          key={state.findings.map(keyOf).join()}
          findings={state.findings}
          busy={state.step === 'withdrawing'}
          withdraw={(chosen) => withdraw(state.findings, chosen)}
        />
      )}
      <p class="quiet">{text('sweep-limits')}</p>
    </Page>
  );
}

type Props = { findings: SweepFinding[]; busy: boolean; withdraw: (chosen: SweepFinding[]) => unknown };

function Findings({ findings, busy, withdraw }: Props) {
  const { text, list } = useInterface();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = findings.filter((finding) => ticked.has(keyOf(finding)));
  const all = chosen.length === findings.length;
  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return (
    <section class="card">
      <h2>{text('sweep-found', { count: findings.length })}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => setTicked(new Set(event.currentTarget.checked ? findings.map(keyOf) : []))}
        />
        <strong>{text('sweep-all')}</strong>
      </label>
      <ul class="stack tight">
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <label class="choice">
              <input
                type="checkbox"
                checked={ticked.has(keyOf(finding))}
                onChange={(event) => tick(keyOf(finding), event.currentTarget.checked)}
              />
              <span>
                <bdi>{finding.site}</bdi> <span class="quiet">{finding.platform}</span>
                <br />
                <span class="quiet">{text('sweep-granted', { granted: list(shortened(finding.granted, text)) })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="note">{text('sweep-warning')}</p>
      <p>
        <button type="button" class="primary" disabled={busy || chosen.length === 0} onClick={() => withdraw(chosen)}>
          {text('sweep-withdraw', { count: chosen.length })}
        </button>
      </p>
    </section>
  );
}

function keyOf({ site, store }: SweepFinding): string {
  return `${site} ${store.where} ${store.name}`;
}

function sorted(findings: readonly SweepFinding[]): SweepFinding[] {
  return findings.toSorted((one, other) => one.site.localeCompare(other.site));
}
