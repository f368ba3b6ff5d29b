import { expect, test } from 'vitest';
import { type Circumstances, mayAct } from './may-act.ts';

const now = Date.parse('2026-03-05T10:00:00.000Z');
const usual: Circumstances = { refuse: true, pausedUntil: undefined, offHere: false, actedAt: [], now };

test.each<[string, Partial<Circumstances>, boolean]>([
  ['a banner is refused', {}, true],
  ['not when refusing is switched off', { refuse: false }, false],
  ['not on a site where it is off', { offHere: true }, false],
  ['not while paused', { pausedUntil: now + 1 }, false],
  ['again when the pause is over', { pausedUntil: now }, true],
  ['a third time within a minute', { actedAt: [now - 50_000, now - 20_000] }, true],
  [
    'not a fourth time within a minute: the page reloads on every refusal',
    { actedAt: [now - 59_999, now - 20_000, now] },
    false,
  ],
  ['again after a minute', { actedAt: [now - 60_000, now - 20_000, now - 10_000] }, true],
])('%s', (_name, circumstances, expected) => {
  expect(mayAct({ ...usual, ...circumstances })).toBe(expected);
});
