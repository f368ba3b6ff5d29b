import { expect, test } from 'vitest';
import { type Circumstances, mayAct } from './may-act.ts';

const now = Date.parse('2026-03-05T10:00:00.000Z');
const usual: Circumstances = { refuse: true, pausedUntil: undefined, offHere: false, site: 'maison.fr', acts: [], now };
const acts = (...ago: number[]) => ago.map((ms, load) => ({ site: 'maison.fr', load, at: now - ms }));

test.each<[string, Partial<Circumstances>, boolean]>([
  ['a banner is refused', {}, true],
  ['not when refusing is switched off', { refuse: false }, false],
  ['not on a site where it is off', { offHere: true }, false],
  ['not while paused', { pausedUntil: now + 1 }, false],
  ['again when the pause is over', { pausedUntil: now }, true],
  ['a third time within a minute', { acts: acts(50_000, 20_000) }, true],
  ['not a fourth time within a minute: the page reloads on every refusal', { acts: acts(59_999, 20_000, 0) }, false],
  ['again after a minute', { acts: acts(60_000, 20_000, 10_000) }, true],
  ['on a fourth site within a minute', { acts: acts(3, 2, 1), site: 'jardin.fr' }, true],
  [
    'as often as there are banners in one load of a page',
    { acts: [1, 2, 3, 4].map((ms) => ({ site: 'maison.fr', load: 7, at: now - ms })) },
    true,
  ],
])('%s', (_name, circumstances, expected) => {
  expect(mayAct({ ...usual, ...circumstances })).toBe(expected);
});
