import { expect, test } from 'vitest';
import { toInstant } from '../day.ts';
import type { ReceiptId, Site } from '../ids.ts';
import { askedAgain } from './asked-again.ts';
import type { ConsentReceipt } from './receipt.ts';

const at = (time: string) => toInstant(`2026-${time}:00.000Z`);
const aReceipt = (time: string, parts: Partial<ConsentReceipt> = {}): ConsentReceipt => ({
  id: time as ReceiptId,
  site: 'maison.fr' as Site,
  host: 'www.maison.fr',
  at: at(time),
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
  tookMs: 100,
  ...parts,
});

test('a refusal asked again within six months is told with both dates and the days between', () => {
  expect(askedAgain([aReceipt('03-05T10:00'), aReceipt('01-05T12:00')])).toEqual([
    { refusedAt: at('01-05T12:00'), askedAgainAt: at('03-05T10:00'), host: 'www.maison.fr', days: 58 },
  ]);
});

test('each question is told once, against the refusal just before it', () => {
  const receipts = [aReceipt('01-05T10:00'), aReceipt('01-05T10:10'), aReceipt('01-20T10:00'), aReceipt('01-25T10:00')];
  expect(askedAgain(receipts).map(({ refusedAt, days }) => [refusedAt, days])).toEqual([
    [at('01-05T10:10'), 14],
    [at('01-20T10:00'), 5],
  ]);
});

test.each<[string, ConsentReceipt[]]>([
  ['six months and more later', [aReceipt('01-05T10:00'), aReceipt('07-06T10:01')]],
  ['in the same visit', [aReceipt('01-05T10:00'), aReceipt('01-05T10:40')]],
  ['on another host of the site', [aReceipt('01-05T10:00'), aReceipt('02-05T10:00', { host: 'boutique.maison.fr' })]],
  ['by a notice without a choice', [aReceipt('01-05T10:00'), aReceipt('02-05T10:00', { kind: 'notice' })]],
  [
    'after a choice that was no full refusal',
    [aReceipt('01-05T10:00', { outcome: 'unconfirmed' }), aReceipt('02-05T10:00')],
  ],
  [
    'after the person had it forgotten',
    [aReceipt('01-05T10:00', { forgottenAt: at('02-01T10:00') }), aReceipt('02-05T10:00')],
  ],
])('a question %s is not too soon', (_, receipts) => {
  expect(askedAgain(receipts)).toEqual([]);
});

test('the last day of six months is still too soon', () => {
  expect(askedAgain([aReceipt('01-05T10:00'), aReceipt('07-06T09:59')])).toMatchObject([{ days: 181 }]);
});

test('a question over a refusal that still stands there is one that came too soon', () => {
  const again = aReceipt('01-20T10:00', { outcome: 'unconfirmed', stale: true });
  expect(askedAgain([aReceipt('01-05T10:00'), again])).toMatchObject([{ askedAgainAt: at('01-20T10:00'), days: 15 }]);
});
