import { expect, test } from 'vitest';
import type { DecidedReceipt } from './receipt.ts';
import { mayTellMore, rejudge } from './rejudge.ts';

const told: DecidedReceipt = {
  platform: undefined,
  rule: undefined,
  bannerText: 'Nous utilisons des cookies.',
  offered: ['Tout refuser'],
  pressed: [{ label: 'Tout refuser', intent: 'refuse' }],
  before: undefined,
  after: undefined,
  outcome: 'unconfirmed',
  refused: [],
  remaining: [],
  tookMs: 40,
  kind: 'banner',
  way: 'first-layer',
};
const stored = (granted: boolean) => ({
  evidence: [{ source: 'storage' as const, from: 'consent', purposes: [{ name: 'ads', granted, necessary: false }] }],
  choice: undefined,
  platform: undefined,
  version: undefined,
  partners: [],
});

test('a frame that pressed and could read nothing is judged by the page around it', () => {
  expect(mayTellMore(told)).toBe(true);
  expect(rejudge(told, stored(false), { changes: [] })).toMatchObject({ outcome: 'refused', refused: ['ads'] });
  expect(rejudge(told, stored(true), { changes: [] })).toMatchObject({ outcome: 'not-refused', remaining: ['ads'] });
});

test('where the page stored nothing either, the receipt stays as it was', () => {
  expect(rejudge(told, { ...stored(false), evidence: [] }, { changes: [] })).toEqual(told);
});

test('a frame that pressed nothing, or read its refusal itself, is believed', () => {
  expect(mayTellMore({ ...told, pressed: [], way: undefined, outcome: 'not-refused' })).toBe(false);
  expect(mayTellMore({ ...told, outcome: 'refused' })).toBe(false);
});

test('what the page stored before is no refusal made in its frame', () => {
  expect(rejudge(told, stored(false), { changes: [], stale: true })).toMatchObject({
    outcome: 'unconfirmed',
    stale: true,
  });
});
