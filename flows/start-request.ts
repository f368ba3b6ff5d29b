import { REGIME_RECORDS } from '../catalog/regimes.ts';
import { instantOf, localDayOf } from '../core/day.ts';
import { newId, type RequestId, type Site } from '../core/ids.ts';
import type { LetterLanguage } from '../core/letter/letter.ts';
import { REFERENCE_BYTES, referenceFrom } from '../core/letter/reference.ts';
import type { AccessRequest, LetterKind } from '../core/request/event.ts';
import type { HabeasDatabase } from '../storage/database.ts';
import { tablesOfController } from './find-controller.ts';
import { placeOfController } from './place-of-controller.ts';

export type RequestWish = {
  site: Site;
  kind: LetterKind;
  /** Without one, the language of the controller's country as far as there are templates for it. */
  language?: LetterLanguage;
  /** Country of the controller, where the caller knows it better than the database. */
  country?: string;
};

/**
 * Begins a request: the request, its first event and a draft, in one transaction. Where a draft of this kind for this
 * site stands open, it is that one: asked twice, the person finds what they had begun.
 */
export async function startRequest(database: HabeasDatabase, wish: RequestWish, now: Date): Promise<RequestId> {
  const { site, kind } = wish;
  const { requests, events, drafts, identities } = database;
  const tables = [requests, events, drafts, identities, ...tablesOfController(database)];
  return database.transaction('rw', tables, async () => {
    const open = await drafts
      .where('site')
      .equals(site)
      .filter((draft) => draft.kind === kind)
      .first();
    if (open !== undefined) return open.requestId;

    const [identity] = await identities.toArray();
    const { country, region } = await placeOf(database, wish, identity?.country);
    const requestId = newId<RequestId>();
    const at = instantOf(now);
    const reference = await freshReference(database, now);
    await requests.add({ id: requestId, site, kind, regime: 'gdpr', country, region, reference, createdAt: at });
    await events.add({ id: newId(), requestId, kind: 'drafted', day: localDayOf(now), notedAt: at });
    await drafts.add({
      requestId,
      site,
      kind,
      language: wish.language ?? (country === 'FR' ? 'fr' : 'en'),
      identityId: identity?.id,
      accountEmail: identity?.emails[0],
      customerNumber: undefined,
      edited: undefined,
      changedAt: at,
    });
    return requestId;
  });
}

/**
 * Where the controller sits: as told, else as the person or the site's notice says, else by the site's own ending, else
 * in the person's country, else unknown (`''`), and then no holiday is reckoned.
 */
async function placeOf(
  database: HabeasDatabase,
  { site, country: told }: RequestWish,
  own: string | undefined,
): Promise<Pick<AccessRequest, 'country' | 'region'>> {
  const known = await placeOfController(database, site);
  const country = told ?? known.country ?? countryOfEnding(site) ?? own ?? '';
  return { country, region: known.regionIn(country) };
}

/** `maison.fr` → `FR`, for the countries of a regime; undefined for `.com`. */
function countryOfEnding(site: Site): string | undefined {
  const ending = site.slice(site.lastIndexOf('.') + 1).toUpperCase();
  return [...REGIME_RECORDS.values()].some(({ countries }) => countries.includes(ending)) ? ending : undefined;
}

async function freshReference({ requests }: HabeasDatabase, now: Date): Promise<string> {
  for (;;) {
    const reference = referenceFrom(now.getFullYear(), crypto.getRandomValues(new Uint8Array(REFERENCE_BYTES)));
    if ((await requests.where('reference').equals(reference).count()) === 0) return reference;
  }
}
