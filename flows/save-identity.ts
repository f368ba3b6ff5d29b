import type { IdentityId } from '../core/ids.ts';
import type { Identity } from '../core/letter/letter.ts';
import type { HabeasDatabase } from '../storage/database.ts';

export type IdentityPatch = Partial<Omit<Identity, 'id'>>;

/**
 * Keeps what the person typed of themself. Only the fields of `patch` change, so that two open pages do not undo each
 * other; the identity is made with its first field.
 */
export async function saveIdentity(database: HabeasDatabase, id: IdentityId, patch: IdentityPatch): Promise<void> {
  await database.transaction('rw', database.identities, async () => {
    const known = await database.identities.get(id);
    await database.identities.put({ ...(known ?? emptyIdentity(id)), ...patch });
  });
}

/** Gives the identity that was erased, for `saveIdentity` to bring back; undefined where there was none. */
export async function eraseIdentity(database: HabeasDatabase, id: IdentityId): Promise<Identity | undefined> {
  return database.transaction('rw', database.identities, async () => {
    const known = await database.identities.get(id);
    await database.identities.delete(id);
    return known;
  });
}

function emptyIdentity(id: IdentityId): Identity {
  return { id, name: '', address: [], city: '', country: 'FR', emails: [] };
}
