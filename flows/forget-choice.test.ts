import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ConsentReceipt } from '../core/consent/receipt.ts';
import { toInstant } from '../core/day.ts';
import { newId, type Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { forgetChoices } from './forget-choice.ts';

const aReceipt = (parts: Partial<ConsentReceipt>): ConsentReceipt => ({
  id: newId(),
  site: 'maison.fr' as Site,
  host: 'www.maison.fr',
  at: toInstant('2026-03-05T10:00:00.000Z'),
  platform: undefined,
  rule: undefined,
  banner: undefined,
  offered: [],
  pressed: [],
  before: undefined,
  after: undefined,
  outcome: 'refused',
  refused: [],
  remaining: [],
  tookMs: 1,
  ...parts,
});

test('the refusals of a site are noted as forgotten, once, and no other receipt changes', async () => {
  const database = new HabeasDatabase(crypto.randomUUID());
  const refused = aReceipt({});
  const earlier = aReceipt({ forgottenAt: toInstant('2026-03-06T10:00:00.000Z') });
  const untouched = [
    aReceipt({ outcome: 'unconfirmed' }),
    aReceipt({ disputed: true }),
    aReceipt({ site: 'autre.fr' as Site }),
  ];
  await database.receipts.bulkAdd([refused, earlier, ...untouched]);
  await forgetChoices(database, 'maison.fr' as Site, new Date('2026-04-01T08:00:00.000Z'));
  expect((await database.receipts.get(refused.id))?.forgottenAt).toBe('2026-04-01T08:00:00.000Z');
  for (const receipt of [earlier, ...untouched]) expect(await database.receipts.get(receipt.id)).toEqual(receipt);
  await database.delete();
});
