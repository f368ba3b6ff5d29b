import type { ConsentOutcome } from '../../core/consent/receipt.ts';
import { useText } from '../i18n.tsx';

type Tone = 'good' | 'care' | 'bad' | 'quiet';

const TONES: Record<ConsentOutcome, Tone> = {
  refused: 'good',
  'refused-in-part': 'care',
  unconfirmed: 'care',
  'not-refused': 'bad',
  'consent-or-pay': 'bad',
  'nothing-to-refuse': 'quiet',
};

/** How a decision ended, in words and with a mark whose shape differs by tone. */
export function Outcome({ outcome }: { outcome: ConsentOutcome | undefined }) {
  const text = useText();
  if (outcome === undefined) return <span class="quiet">{text('outcome-none')}</span>;
  const tone = TONES[outcome];
  return (
    <span class={`outcome tone-${tone}`}>
      <ToneMark tone={tone} />
      {text(`outcome-${outcome}`)}
    </span>
  );
}

export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      {tone === 'good' && <path d="M2.5 9.5l4.2 4.2L15.5 4.5" stroke-width="2.6" />}
      {tone === 'care' && <path d="M9 2 16.5 15.5h-15zM9 7v4M9 12.5v1.6" />}
      {tone === 'bad' && <path d="M5.5 1.5h7l4 4v7l-4 4h-7l-4-4v-7zM9 5v5M9 11.8v1.8" />}
      {tone === 'quiet' && <path d="M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM5.5 9h7" />}
    </svg>
  );
}
