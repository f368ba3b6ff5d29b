import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay, toInstant } from '../core/day.ts';
import { newId, type RequestId, type Site } from '../core/ids.ts';
import type { Observation } from '../core/register/observation.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { emptyBin } from './empty-bin.ts';
import { eraseSite } from './erase-site.ts';
import { restoreSite } from './restore-site.ts';
import { saveIdentity } from './save-identity.ts';

const SHOP = 'maison.fr' as Site;
const OTHER = 'autre.fr' as Site;
const NOW = new Date('2026-04-01T09:00:00.000Z');

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  await database.delete();
});

describe('a site that is erased', () => {
  test('leaves no row behind outside the bin, and touches no other site', async () => {
    await fill(SHOP);
    await fill(OTHER);
    await eraseSite(database, SHOP, NOW);
    expect(await countBySite(SHOP)).toBe(0);
    expect(await countBySite(OTHER)).toBe(7);
    expect(await database.bin.count()).toBe(1);
  });

  test('comes back whole', async () => {
    await fill(SHOP);
    const before = await everything();
    const id = await eraseSite(database, SHOP, NOW);
    expect(await restoreSite(database, id ?? '')).toBe(SHOP);
    expect(await everything()).toEqual(before);
    expect(await database.bin.count()).toBe(0);
  });

  test('comes back folded with what was seen there since', async () => {
    await fill(SHOP);
    const id = await eraseSite(database, SHOP, NOW);
    await database.observations.add(
      anObservation({ first: at('2026-04-02'), last: at('2026-04-02'), categories: ['phone'] }),
    );
    await restoreSite(database, id ?? '');
    const [only, ...others] = await database.observations.toArray();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ first: at('2026-03-05'), last: at('2026-04-02'), count: 2 });
    expect(only?.categories.toSorted()).toEqual(['email', 'phone']);
  });

  test('does not undo a word the person gave since', async () => {
    await database.corrections.add({ site: SHOP, field: 'name', value: 'Avant', at: at('2026-03-05') });
    const id = await eraseSite(database, SHOP, NOW);
    await database.corrections.add({ site: SHOP, field: 'name', value: 'Après', at: at('2026-04-02') });
    await restoreSite(database, id ?? '');
    expect(await database.corrections.toArray()).toMatchObject([{ value: 'Après' }]);
  });

  test('does not undo a word on a control that was given since', async () => {
    await fill(SHOP);
    const id = await eraseSite(database, SHOP, NOW);
    await database.localRules.add({ site: SHOP, label: 'Continuer', at: at('2026-04-02') });
    await restoreSite(database, id ?? '');
    expect(await database.localRules.toArray()).toEqual([{ site: SHOP, label: 'Continuer', at: at('2026-04-02') }]);
  });

  test('is kept thirty days, then erased for good', async () => {
    await fill(SHOP);
    await eraseSite(database, SHOP, NOW);
    expect(await emptyBin(database, new Date('2026-04-30T09:00:00.000Z'))).toBe(0);
    expect(await emptyBin(database, new Date('2026-05-01T09:00:00.000Z'))).toBe(1);
  });

  test('of which nothing was known makes no entry in the bin', async () => {
    expect(await eraseSite(database, SHOP, NOW)).toBeUndefined();
    expect(await database.bin.count()).toBe(0);
  });
});

test('an identity changes field by field, whichever page writes', async () => {
  const id = newId<import('../core/ids.ts').IdentityId>();
  await Promise.all([
    saveIdentity(database, id, { name: 'Camille Roche' }),
    saveIdentity(database, id, { emails: ['camille@exemple.fr'] }),
  ]);
  expect(await database.identities.toArray()).toMatchObject([
    { name: 'Camille Roche', emails: ['camille@exemple.fr'] },
  ]);
});

function at(day: string) {
  return toInstant(`${day}T08:30:00.000Z`);
}

function anObservation(parts: Partial<Observation>): Observation {
  return {
    id: newId(),
    site: SHOP,
    host: 'www.maison.fr',
    kind: 'account-opened',
    categories: ['email'],
    first: at('2026-03-05'),
    last: at('2026-03-05'),
    count: 1,
    ...parts,
  };
}

async function fill(site: Site) {
  const requestId = newId<RequestId>();
  await database.observations.add(anObservation({ site }));
  await database.noticeLinks.add({
    site,
    kind: 'privacy-notice',
    url: `https://${site}/vie-privee`,
    foundAt: at('2026-03-05'),
  });
  await database.requests.add({
    id: requestId,
    site,
    kind: 'access',
    regime: 'gdpr',
    country: 'FR',
    region: undefined,
    reference: `HAB-2026-${site}`,
    createdAt: at('2026-03-06'),
  });
  await database.events.add({
    id: newId(),
    requestId,
    kind: 'drafted',
    day: toDay('2026-03-06'),
    notedAt: at('2026-03-06'),
  });
  await database.sitePreferences.add({ site, consent: 'off' });
  await database.localRules.add({ site, label: 'Continuer', at: at('2026-03-06') });
  await database.audits.add({
    id: newId(),
    site,
    host: `www.${site}`,
    at: at('2026-03-06'),
    phase: 'before-choice',
    things: [],
    thirdParties: [],
  });
}

async function countBySite(site: Site) {
  const counts = await Promise.all(
    ['observations', 'noticeLinks', 'requests', 'sitePreferences', 'audits', 'localRules'].map((name) =>
      database.table(name).where('site').equals(site).count(),
    ),
  );
  const requests = await database.requests.where('site').equals(site).primaryKeys();
  const events =
    requests.length > 0
      ? await database.events.where('requestId').anyOf(requests).count()
      : (await database.events.count()) - (await database.requests.count());
  return counts.reduce((sum, count) => sum + count, events);
}

async function everything() {
  const tables = database.tables.filter(({ name }) => name !== 'bin');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}
