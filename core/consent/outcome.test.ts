import { expect, test } from 'vitest';
import type { Evidence, EvidenceSource } from './evidence.ts';
import { type Attempt, judgeOutcome } from './outcome.ts';

const told = (purposes: Record<string, 'on' | 'off' | 'necessary'>, source: EvidenceSource = 'platform'): Evidence => ({
  source,
  from: 'choice',
  purposes: Object.entries(purposes).map(([name, state]) => ({
    name,
    granted: state !== 'off',
    necessary: state === 'necessary',
  })),
});
const attempt = (what: Partial<Attempt>): Attempt => ({
  kind: 'banner',
  acted: true,
  heldBack: [],
  evidence: [],
  ...what,
});

test.each<[string, Partial<Attempt>, string]>([
  ['everything optional is off: refused', { evidence: [told({ ads: 'off', session: 'necessary' })] }, 'refused'],
  [
    'one optional purpose is still on: refused in part',
    { evidence: [told({ ads: 'off', video: 'on' })] },
    'refused-in-part',
  ],
  [
    'everything is on: not refused, whatever was pressed',
    { evidence: [told({ ads: 'on', video: 'on' })] },
    'not-refused',
  ],
  ['pressed, and nothing can be read: unconfirmed', {}, 'unconfirmed'],
  [
    'a refusal that stood there before, and nothing stored since: unconfirmed',
    { evidence: [told({ ads: 'off' })], stale: true },
    'unconfirmed',
  ],
  [
    'what stood there before and still grants something is told all the same',
    { evidence: [told({ ads: 'off', video: 'on' })], stale: true },
    'refused-in-part',
  ],
  ['nothing was pressed: not refused', { acted: false }, 'not-refused'],
  ['the gate held a subscription back: consent or pay', { acted: false, heldBack: ['would-pay'] }, 'consent-or-pay'],
  [
    'the platform says refused, but Consent Mode was told otherwise: the worse is believed',
    { evidence: [told({ ads: 'off' }), told({ ad_storage: 'on' }, 'consent-mode')] },
    'refused-in-part',
  ],
  [
    'changes are not guessed at where the platform itself can be read',
    { evidence: [told({ ads: 'off' }), told({ consent: 'on' }, 'storage')] },
    'refused',
  ],
  ['what was stored before is no refusal of ours', { acted: false, evidence: [told({ ads: 'off' })] }, 'not-refused'],
  [
    'a purpose that the person wants is not held against the site',
    { evidence: [told({ ads: 'off', video: 'on' })], wanted: (name) => name === 'video' },
    'refused',
  ],
  ['a wall that asks for money, left alone', { acted: false, kind: 'consent-or-pay' }, 'consent-or-pay'],
  ['a notice with only an OK, left alone', { acted: false, kind: 'notice' }, 'nothing-to-refuse'],
  ['an acceptance was held back: not refused', { acted: false, heldBack: ['would-accept'] }, 'not-refused'],
])('%s', (_name, what, outcome) => {
  expect(judgeOutcome(attempt(what)).outcome).toBe(outcome);
});

test('what was refused and what remains are named, the necessary left out', () => {
  const evidence = [told({ ads: 'off', video: 'on', session: 'necessary' })];
  expect(judgeOutcome(attempt({ evidence }))).toMatchObject({ refused: ['ads'], remaining: ['video'], allowed: [] });
  const wanted = (name: string) => name === 'video';
  expect(judgeOutcome(attempt({ evidence, wanted }))).toMatchObject({ remaining: [], allowed: ['video'] });
});
