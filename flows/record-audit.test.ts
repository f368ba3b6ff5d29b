import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Audit, AuditPhase } from '../core/consent/audit.ts';
import type { ConsentOutcome, ConsentReceipt } from '../core/consent/receipt.ts';
import { instantOf, toInstant } from '../core/day.ts';
import { newId, type Site } from '../core/ids.ts';
import { HabeasDatabase } from '../storage/database.ts';
import { recordAudit } from './record-audit.ts';

const SITE = 'maison.fr' as Site;
let database: HabeasDatabase;
beforeEach(() => {
  database = new HabeasDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

const time = (text: string) => new Date(`2026-${text}:00.000Z`);
const audit = (phase: AuditPhase, now: string, loadedAt = now): Promise<Audit | undefined> =>
  recordAudit(
    database,
    { site: SITE, host: 'www.maison.fr', phase, things: [], thirdParties: [] },
    { loadedAt: time(loadedAt), now: time(now) },
  );
async function decide(at: string, outcome: ConsentOutcome = 'refused'): Promise<ConsentReceipt> {
  const receipt: ConsentReceipt = {
    id: newId(),
    site: SITE,
    host: 'www.maison.fr',
    at: toInstant(`2026-${at}:00.000Z`),
    platform: undefined,
    rule: undefined,
    banner: undefined,
    offered: [],
    pressed: [],
    before: undefined,
    after: undefined,
    outcome,
    refused: [],
    remaining: [],
    tookMs: 1,
  };
  await database.receipts.add(receipt);
  return receipt;
}

test('an audit after the refusal carries the receipt of this page, and of no page before', async () => {
  const receipt = await decide('03-05T10:01');
  expect((await audit('after-refusal', '03-05T10:02', '03-05T10:00'))?.receiptId).toBe(receipt.id);
  expect((await audit('after-refusal', '03-06T10:02', '03-06T10:00'))?.receiptId).toBeUndefined();
  expect((await audit('before-choice', '03-05T10:02', '03-05T10:00'))?.receiptId).toBeUndefined();
});

test('the last three of a site and phase are kept', async () => {
  for (const day of ['01', '02', '03', '04', '05']) await audit('before-choice', `03-${day}T10:00`);
  await audit('after-refusal', '03-01T10:00');
  const kept = await database.audits.orderBy('at').toArray();
  expect(kept.map(({ at, phase }) => `${at.slice(5, 10)} ${phase}`)).toEqual([
    '03-01 after-refusal',
    '03-03 before-choice',
    '03-04 before-choice',
    '03-05 before-choice',
  ]);
});

test('a next visit counts after a stored refusal alone', async () => {
  expect(await audit('next-visit', '03-06T10:00')).toBeUndefined();
  await decide('03-05T10:00', 'unconfirmed');
  expect(await audit('next-visit', '03-06T10:00')).toBeUndefined();
  const { id } = await decide('03-05T11:00');
  expect(await audit('next-visit', '03-06T10:00')).toMatchObject({ receiptId: id, at: instantOf(time('03-06T10:00')) });
});

test('a refusal on this very page makes no next visit of it', async () => {
  await decide('03-06T10:01');
  expect(await audit('next-visit', '03-06T10:02', '03-06T10:00')).toBeUndefined();
});

test('a next visit is audited once in a day', async () => {
  await decide('03-05T10:00');
  expect(await audit('next-visit', '03-06T10:00')).toBeDefined();
  expect(await audit('next-visit', '03-07T09:59')).toBeUndefined();
  expect(await audit('next-visit', '03-07T10:00')).toBeDefined();
});
