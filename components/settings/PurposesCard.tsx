import { PURPOSE_KINDS, type PurposeKind } from '../../core/consent/words.ts';
import { allowPurpose } from '../../flows/allow-purpose.ts';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { Switch } from './Switch.tsx';

/** What a person wants everywhere though it is optional. Nothing, until they say so. */
export function PurposesCard({ allowed }: { allowed: readonly PurposeKind[] }) {
  const text = useText();
  const { database } = useServices();
  return (
    <section class="card">
      <h2>{text('purposes-title')}</h2>
      <p>{text('purposes-text')}</p>
      {PURPOSE_KINDS.map((kind) => (
        <Switch
          key={kind}
          label={text(`purpose-${kind}`)}
          hint={text(`purpose-${kind}-hint`)}
          on={allowed.includes(kind)}
          turn={(on) => allowPurpose(database, kind, on)}
        />
      ))}
      <p class="quiet">{text('purposes-limits')}</p>
    </section>
  );
}
