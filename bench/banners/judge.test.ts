import { expect, test } from 'vitest';
import { quantile, toldTruly } from './judge.ts';

test.each([
  ['refused', 'refused', 'true'],
  ['refused', 'partial', 'false'],
  ['refused', 'none', 'false'],
  ['refused-in-part', 'partial', 'true'],
  ['refused-in-part', 'refused', 'false'],
  ['not-refused', 'none', 'true'],
  ['not-refused', 'refused', 'false'],
  ['unconfirmed', 'refused', 'untold'],
  ['unconfirmed', 'accepted', 'false'],
  ['nothing-to-refuse', 'none', 'false'],
  [undefined, 'none', 'untold'],
] as const)('told %s where %s was stored is %s', (outcome, stored, truth) => {
  expect(toldTruly(outcome, stored, true)).toBe(truth);
});

test('nothing to refuse is true of a notice that was left alone', () => {
  expect(toldTruly('nothing-to-refuse', 'none', false)).toBe('true');
  expect(toldTruly('nothing-to-refuse', 'accepted', false)).toBe('false');
});

test('a quantile is one of the values', () => {
  expect(quantile([30, 10, 20, 40], 0.5)).toBe(20);
  expect(quantile([30, 10, 20, 40], 0.95)).toBe(40);
  expect(quantile([], 0.5)).toBeUndefined();
});
