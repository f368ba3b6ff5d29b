import { expect, test } from 'vitest';
import { type Circumstances, whatMayBeDone } from './may-act.ts';

const now = Date.parse('2026-03-05T10:00:00.000Z');
const usual: Circumstances = {
  refuse: true,
  pausedUntil: undefined,
  wish: undefined,
  rests: false,
  site: 'maison.fr',
  acts: [],
  now,
};
const acts = (...ago: number[]) => ago.map((ms, load) => ({ site: 'maison.fr', load, at: now - ms }));

test.each<[string, Partial<Circumstances>, ReturnType<typeof whatMayBeDone>]>([
  ['a banner is refused', {}, 'refuse'],
  ['not when refusing is switched off', { refuse: false }, 'rest'],
  ['not on a site where it is off', { wish: 'off' }, 'rest'],
  ['not where it rests for this visit', { rests: true }, 'rest'],
  ['where the person chooses, it is only read', { wish: 'ask' }, 'read'],
  ['not even read while paused', { wish: 'ask', pausedUntil: now + 1 }, 'rest'],
  ['read however often a page is loaded', { wish: 'ask', acts: acts(3, 2, 1) }, 'read'],
  ['not while paused', { pausedUntil: now + 1 }, 'rest'],
  ['again when the pause is over', { pausedUntil: now }, 'refuse'],
  ['a third time within a minute', { acts: acts(50_000, 20_000) }, 'refuse'],
  ['not a fourth time within a minute: the page reloads on every refusal', { acts: acts(59_999, 20_000, 0) }, 'stop'],
  ['again after a minute', { acts: acts(60_000, 20_000, 10_000) }, 'refuse'],
  ['on a fourth site within a minute', { acts: acts(3, 2, 1), site: 'jardin.fr' }, 'refuse'],
  [
    'as often as there are banners in one load of a page',
    { acts: [1, 2, 3, 4].map((ms) => ({ site: 'maison.fr', load: 7, at: now - ms })) },
    'refuse',
  ],
])('%s', (_name, circumstances, expected) => {
  expect(whatMayBeDone({ ...usual, ...circumstances })).toBe(expected);
});
