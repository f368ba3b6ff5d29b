import { PURPOSE_KINDS, type PurposeKind } from '../core/consent/words.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { readSettings, writeSetting } from '../storage/settings.ts';

/** Lets a purpose through everywhere, or no longer; the others stay as they are. One transaction. */
export async function allowPurpose(database: HabeasDatabase, kind: PurposeKind, allowed: boolean): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const { allowedPurposes } = await readSettings(database);
    const wanted = PURPOSE_KINDS.filter((each) => (each === kind ? allowed : allowedPurposes.includes(each)));
    await writeSetting(database, 'allowedPurposes', wanted);
  });
}
