import { expect, test } from 'vitest';
import { type Attempt, judgeOutcome } from './outcome.ts';
import type { StoredChoice } from './receipt.ts';

const stored = (purposes: Record<string, 'on' | 'off' | 'necessary'>): StoredChoice => ({
  where: 'cookie',
  name: 'choice',
  value: '…',
  purposes: Object.entries(purposes).map(([name, state]) => ({
    name,
    granted: state !== 'off',
    necessary: state === 'necessary',
  })),
});
const attempt = (what: Partial<Attempt>): Attempt => ({ acted: true, heldBack: [], after: undefined, ...what });

test.each<[string, Partial<Attempt>, string]>([
  ['everything optional is off: refused', { after: stored({ ads: 'off', session: 'necessary' }) }, 'refused'],
  [
    'one optional purpose is still on: refused in part',
    { after: stored({ ads: 'off', video: 'on' }) },
    'refused-in-part',
  ],
  ['everything is on: not refused, whatever was pressed', { after: stored({ ads: 'on', video: 'on' }) }, 'not-refused'],
  ['pressed, and nothing can be read: unconfirmed', {}, 'unconfirmed'],
  ['nothing was pressed: not refused', { acted: false }, 'not-refused'],
  ['the gate held a subscription back: consent or pay', { acted: false, heldBack: ['would-pay'] }, 'consent-or-pay'],
  ['an acceptance was held back: not refused', { acted: false, heldBack: ['would-accept'] }, 'not-refused'],
])('%s', (_name, what, outcome) => {
  expect(judgeOutcome(attempt(what)).outcome).toBe(outcome);
});

test('what was refused and what remains are named, the necessary left out', () => {
  const after = stored({ ads: 'off', video: 'on', session: 'necessary' });
  expect(judgeOutcome(attempt({ after }))).toMatchObject({ refused: ['ads'], remaining: ['video'] });
});
