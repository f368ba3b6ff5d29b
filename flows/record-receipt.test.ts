import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DecidedReceipt } from '../core/consent/receipt.ts';
import type { Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { recordReceipt } from './record-receipt.ts';

const decided: DecidedReceipt = {
  platform: 'Klaro',
  rule: 'Klaro',
  bannerText: 'abc',
  offered: ['Je refuse'],
  pressed: [{ label: 'Je refuse', intent: 'refuse' }],
  before: undefined,
  after: undefined,
  outcome: 'refused',
  refused: [],
  remaining: [],
  tookMs: 12,
};

test('a receipt is kept with its site, its time and the hash of the words that were read', async () => {
  const database = new HabeasDatabase(`receipts-${crypto.randomUUID()}`);
  const seen = { site: 'maison.fr' as Site, host: 'www.maison.fr', decided };
  const now = new Date('2026-03-05T10:00:00.000Z');

  const { receipt, first } = await recordReceipt(database, seen, now);
  expect(first).toBe(true);
  expect(await database.receipts.toArray()).toEqual([receipt]);
  expect(receipt).toMatchObject({
    site: 'maison.fr',
    at: '2026-03-05T10:00:00.000Z',
    // FIPS 180-2, appendix B.1
    banner: { text: 'abc', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  });
  expect((await recordReceipt(database, seen, now)).first).toBe(false);
});
