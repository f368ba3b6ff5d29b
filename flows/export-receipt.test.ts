import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentReceipt } from '../core/consent/receipt.ts';
import { toInstant } from '../core/day.ts';
import { newId, type ReceiptId, type Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { exportReceipts, fileNameOf, type ReceiptFile } from './export-receipt.ts';

const NOW = { recorder: 'Habeas 0.1.0', now: new Date('2026-04-01T12:00:00.000Z') };
const SITE = 'maison.fr' as Site;

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  await database.delete();
});

describe('receipts are exported', () => {
  test('one by one, under the site and the day of the decision', async () => {
    const id = await keep({});
    await keep({});
    const file = await exportReceipts(database, { receipt: id }, NOW);
    expect(file).toMatchObject({ name: 'habeas-maison.fr-2026-03-19.json', count: 1 });
    expect(read(file).records.map(({ record_id }) => record_id)).toEqual([id]);
  });

  test('for a site, the oldest first', async () => {
    const late = await keep({ at: toInstant('2026-03-20T10:00:00.000Z') });
    const early = await keep({});
    await keep({ site: 'autre.fr' as Site });
    const file = await exportReceipts(database, { site: SITE }, NOW);
    expect(file?.name).toBe('habeas-maison.fr-2026-04-01.json');
    expect(read(file).records.map(({ record_id }) => record_id)).toEqual([early, late]);
  });

  test('all of them', async () => {
    await keep({});
    await keep({ site: 'autre.fr' as Site });
    const file = await exportReceipts(database, 'all', NOW);
    expect(file).toMatchObject({ name: 'habeas-receipts-2026-04-01.json', count: 2 });
  });

  test('with the controller that the register knows', async () => {
    await keep({});
    await database.corrections.add({
      site: SITE,
      field: 'name',
      value: 'Atelier SARL',
      at: toInstant('2026-03-01T10:00:00.000Z'),
    });
    const [record] = read(await exportReceipts(database, 'all', NOW)).records;
    expect(record?.pii_controllers).toMatchObject([{ party_name: 'Atelier SARL', party_url: 'https://maison.fr/' }]);
  });

  test('not at all where there is none', async () => {
    expect(await exportReceipts(database, 'all', NOW)).toBeUndefined();
    expect(await exportReceipts(database, { receipt: newId<ReceiptId>() }, NOW)).toBeUndefined();
  });
});

test('a file’s name is no path, whatever the site', () => {
  const at = toInstant('2026-03-19T10:00:00.000Z');
  expect(fileNameOf('../../[::1]' as Site, at, 'html')).toBe('habeas-_.._1_-2026-03-19.html');
  expect(fileNameOf('שלום.example' as Site, at, 'html')).toBe('habeas-שלום.example-2026-03-19.html');
});

function read(file: { text: string } | undefined): ReceiptFile {
  return JSON.parse(file?.text ?? '{}') as ReceiptFile;
}

async function keep(parts: Partial<ConsentReceipt>): Promise<ReceiptId> {
  const id = newId<ReceiptId>();
  await database.receipts.add({
    id,
    site: SITE,
    host: SITE,
    at: toInstant('2026-03-19T10:00:00.000Z'),
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
  return id;
}
