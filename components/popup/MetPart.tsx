import type { TabSite } from '../../messaging/protocol.ts';
import { useInterface } from '../i18n.tsx';
import { ToneMark } from '../parts/Outcome.tsx';
import { shortened } from '../receipts/how.ts';

type Met = NonNullable<TabSite['met']>;

/** A consent platform that asked nothing at this load: it stays silent, or the choice was made before. */
export function MetPart({ met }: { met: Met }) {
  const { text, list } = useInterface();
  const { kind, platform, granted } = met;
  const accepted = kind === 'decided' && granted.length > 0;
  const tone = accepted ? 'care' : kind === 'decided' ? 'good' : 'quiet';
  const state = kind === 'silent' ? 'silent' : accepted ? 'accepted' : 'refused';
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
