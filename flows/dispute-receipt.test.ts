import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentReceipt, PressedControl } from '../core/consent/receipt.ts';
import { toInstant } from '../core/day.ts';
import { newId, type ReceiptId, type Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { disputeReceipt, removeLocalRule, restoreLocalRule, undoDispute } from './dispute-receipt.ts';

const SITE = 'maison.fr' as Site;
const NOW = new Date('2026-03-19T12:00:00.000Z');
const LABEL = 'Continuer sans';

let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(async () => {
  await database.delete();
});

describe('“that was not a refusal”', () => {
  test('keeps a rule for that label on that site, and marks the receipt', async () => {
    const id = await keep({});
    await disputeReceipt(database, id, LABEL, NOW);
    expect(await database.localRules.toArray()).toEqual([{ site: SITE, label: LABEL, at: NOW.toISOString() }]);
    expect(await database.receipts.get(id)).toMatchObject({ disputed: true });
  });

  test('is undone whole', async () => {
    const id = await keep({});
    const before = await everything();
    const dispute = await disputeReceipt(database, id, LABEL, NOW);
    await undoDispute(database, dispute as NonNullable<typeof dispute>);
    expect(await everything()).toEqual(before);
  });

  test('undone leaves the rule that stood before', async () => {
    const earlier = { site: SITE, label: LABEL, at: toInstant('2026-01-01T00:00:00.000Z') };
    await database.localRules.add(earlier);
    const dispute = await disputeReceipt(database, await keep({}), LABEL, NOW);
    await undoDispute(database, dispute as NonNullable<typeof dispute>);
    expect(await database.localRules.toArray()).toEqual([earlier]);
  });

  test('undone for one control leaves the receipt marked for the other', async () => {
    const id = await keep({ pressed: [pressed(LABEL), pressed('Valider')] });
    const first = await disputeReceipt(database, id, LABEL, NOW);
    await disputeReceipt(database, id, 'Valider', NOW);
    await undoDispute(database, first as NonNullable<typeof first>);
    expect(await database.receipts.get(id)).toMatchObject({ disputed: true });
  });

  test('of a receipt that is gone changes nothing', async () => {
    expect(await disputeReceipt(database, newId<ReceiptId>(), LABEL, NOW)).toBeUndefined();
    expect(await database.localRules.count()).toBe(0);
  });
});

describe('a rule that is lifted', () => {
  test('takes its mark off the site’s receipts, and comes back with it', async () => {
    const id = await keep({});
    const elsewhere = await keep({ site: 'autre.fr' as Site, disputed: true });
    await disputeReceipt(database, id, LABEL, NOW);
    const [rule] = await database.localRules.toArray();
    if (rule === undefined) throw new Error('no rule');
    await removeLocalRule(database, rule);
    expect(await database.localRules.count()).toBe(0);
    expect((await database.receipts.get(id))?.disputed).toBeUndefined();
    expect((await database.receipts.get(elsewhere))?.disputed).toBe(true);
    await restoreLocalRule(database, rule);
    expect((await database.receipts.get(id))?.disputed).toBe(true);
    expect(await database.localRules.toArray()).toEqual([rule]);
  });
});

function pressed(label: string): PressedControl {
  return { label, intent: 'refuse' };
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
    pressed: [pressed(LABEL)],
    before: undefined,
    after: undefined,
    outcome: 'unconfirmed',
    refused: [],
    remaining: [],
    tookMs: 1,
    ...parts,
  });
  return id;
}

async function everything() {
  return Promise.all([database.receipts.toArray(), database.localRules.toArray()]);
}
