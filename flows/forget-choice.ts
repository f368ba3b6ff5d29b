import { isRefusal } from '../core/consent/findings.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Notes that the choices of a site were forgotten at the person's wish: when the site asks again, it does so rightly. */
export async function forgetChoices(database: HabeasDatabase, site: Site, now: Date): Promise<void> {
  await database.transaction('rw', database.receipts, () =>
    database.receipts
      .where('site')
      .equals(site)
      .filter(isRefusal)
      .modify({ forgottenAt: instantOf(now) }),
  );
}
