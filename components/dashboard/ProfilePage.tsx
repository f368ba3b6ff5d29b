import { useState } from 'preact/hooks';
import { type IdentityId, newId } from '../../core/ids.ts';
import type { Identity } from '../../core/letter/letter.ts';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { Page } from './Page.tsx';

/** Who writes the letters: typed once, kept as it is typed, never taken from a page. */
export function ProfilePage() {
  const text = useText();
  const { database } = useServices();
  const identities = useLiveQuery(() => database.identities.toArray(), [database]);
  // The ids of forms that were opened here and may not have a row yet.
  const [opened, setOpened] = useState<readonly IdentityId[]>(() => [newId<IdentityId>()]);
  if (identities === undefined) return null;
  const forms = formsOf(identities, opened);
  return (
    <Page title={text('profile-title')} intro={text('profile-intro')} narrow>
      {forms.map(({ id, identity }, index) => (
        <IdentityForm
          key={id}
          id={id}
          identity={identity}
          title={forms.length === 1 ? undefined : text(index === 0 ? 'profile-first' : 'profile-second')}
          removable={forms.length > 1}
          removed={() => setOpened((ids) => ids.filter((each) => each !== id))}
        />
      ))}
      <p>
        <button type="button" onClick={() => setOpened((ids) => [...ids, newId<IdentityId>()])}>
          {text('profile-add')}
        </button>
      </p>
    </Page>
  );
}

/** A form for each identity, and one for each that was opened and holds nothing yet; the very first only where there is no other. */
function formsOf(identities: readonly Identity[], opened: readonly IdentityId[]) {
  const known = identities.map((identity) => ({ id: identity.id, identity: identity as Identity | undefined }));
  const empty = opened
    .filter((id) => !identities.some((identity) => identity.id === id))
    .filter((id, index) => identities.length === 0 || id !== opened[0] || index > 0)
    .map((id) => ({ id, identity: undefined as Identity | undefined }));
  return [...known, ...empty];
}
