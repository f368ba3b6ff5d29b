import { expect, test } from 'vitest';
import type { Evidence, EvidencePurpose } from './evidence.ts';
import { partnersOf } from './partners.ts';

const read = (purposes: Partial<EvidencePurpose>[], source: Evidence['source'] = 'tcf'): Evidence[] => [
  { source, from: 'x', purposes: purposes.map((one) => ({ name: 'ads', granted: false, necessary: false, ...one })) },
];
const NAMED = ['Criteo SA', 'Teads', 'Count Inc'];

test('after a full refusal all that are named are refused', () => {
  expect(partnersOf(NAMED, read([{ kind: 'purpose' }]))).toEqual({ total: 3, refused: 3, names: NAMED });
  expect(partnersOf(NAMED, read([{}], 'platform'))).toMatchObject({ total: 3, refused: 3 });
});

test('what is still granted a partner, by consent or by interest, is not refused', () => {
  const evidence = read([
    { kind: 'purpose' },
    { kind: 'partner', name: 'Criteo SA', granted: true },
    { kind: 'partner-legitimate-interest', name: 'Criteo SA (legitimate interest)', granted: true },
    { kind: 'partner-legitimate-interest', name: 'IAB partner 9 (legitimate interest)', granted: true },
  ]);
  expect(partnersOf(NAMED, evidence)).toEqual({
    total: 4,
    refused: 2,
    names: ['Criteo SA', 'IAB partner 9', 'Teads', 'Count Inc'],
  });
});

test('an adapter that tells partners by their names is read by them', () => {
  const evidence = read([{ name: 'Teads (legitimate interest)', granted: true }, { name: 'Criteo SA' }], 'platform');
  expect(partnersOf(NAMED, evidence)).toMatchObject({ total: 3, refused: 2 });
});

test('nothing is said where nothing was read, or where what is granted cannot be told apart', () => {
  expect(partnersOf(NAMED, [])).toEqual({ total: 3, refused: undefined, names: NAMED });
  expect(partnersOf(NAMED, read([{ granted: true }, {}], 'platform'))).toMatchObject({ refused: undefined });
  const some = read([{ kind: 'partner', name: 'IAB partner 9', granted: true }]);
  expect(partnersOf([], some)).toEqual({ total: 1, refused: undefined, names: ['IAB partner 9'] });
  expect(partnersOf([], read([{}]))).toBeUndefined();
});
