import type { Met } from '../../messaging/protocol.ts';
import { useInterface } from '../i18n.tsx';
import { ToneMark } from '../parts/Outcome.tsx';
import { shortened } from '../receipts/how.ts';

/** A choice that is none of ours: made before, or by the person where they choose; or none, and who may ask for one. */
export function MetPart({ met }: { met: Met }) {
  const { text, list } = useInterface();
  const { kind, granted } = met;
  const platform = met.platform ?? text('met-unnamed');
  const made = kind === 'decided' || kind === 'chosen';
  const accepted = made && granted.length > 0;
  const tone = accepted && kind === 'decided' ? 'care' : made ? 'good' : 'quiet';
  const choice = accepted ? 'accepted' : 'refused';
  const state = kind === 'chosen' ? (`chosen-${choice}` as const) : kind === 'decided' ? choice : kind;
  return (
    <div class="stack tight">
      <span class={`outcome tone-${tone}`}>
        <ToneMark tone={tone} />
        {text(`met-${state}`)}
      </span>
      <p>{text(`met-detail-${state}`, { platform, granted: list(shortened(granted, text)) })}</p>
    </div>
  );
}
