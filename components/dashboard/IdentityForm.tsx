import type { IdentityId } from '../../core/ids.ts';
import type { Identity } from '../../core/letter/letter.ts';
import { eraseIdentity, type IdentityPatch, saveIdentity } from '../../flows/save-identity.ts';
import { useText } from '../i18n.tsx';
import { CountrySelect } from '../parts/CountrySelect.tsx';
import { KeptField } from '../parts/KeptField.tsx';
import { linesOf } from '../parts/lines.ts';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { EmailsField } from './EmailsField.tsx';

type Props = {
  id: IdentityId;
  /** Undefined until its first field is typed. */
  identity: Identity | undefined;
  title: string | undefined;
  removable: boolean;
  removed: () => void;
};

/** The lines an envelope has after the name; see NF Z 10-011. */
const LINES = 5;

export function IdentityForm({ id, identity, title, removable, removed }: Props) {
  const text = useText();
  const { database } = useServices();
  const say = useSnackbar();
  const save = (patch: IdentityPatch) => saveIdentity(database, id, patch);
  const remove = async () => {
    removed();
    const erased = await eraseIdentity(database, id);
    if (erased) say(text('profile-removed'), () => saveIdentity(database, id, erased));
  };
  return (
    <section class="card">
      {title && <h2>{title}</h2>}
      <KeptField
        label={text('profile-name')}
        value={identity?.name ?? ''}
        autocomplete="name"
        save={(name) => save({ name })}
        fault={(name) => (name.trim() === '' ? text('profile-missing-name') : undefined)}
      />
      <EmailsField emails={identity?.emails ?? []} save={(emails) => save({ emails })} />
      <KeptField
        label={text('profile-address')}
        hint={text('profile-address-hint')}
        lines={4}
        autocomplete="street-address"
        value={(identity?.address ?? []).join('\n')}
        save={(value) => save({ address: linesOf(value) })}
        fault={(value) => (linesOf(value).length > LINES ? text('profile-too-many-lines') : undefined)}
      />
      <KeptField
        label={text('profile-city')}
        hint={text('profile-city-hint')}
        autocomplete="address-level2"
        value={identity?.city ?? ''}
        save={(city) => save({ city })}
      />
      <CountrySelect
        label={text('profile-country')}
        value={identity?.country ?? 'FR'}
        choose={(country) => save({ country })}
      />
      {removable && (
        <p>
          <button type="button" onClick={remove}>
            {text('profile-remove')}
          </button>
        </p>
      )}
    </section>
  );
}
