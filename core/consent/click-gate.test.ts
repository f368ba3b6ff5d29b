import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONSENT_WORDS } from '../../catalog/words/consent.ts';
import { type ClickFacts, judgeClick, MOST_CLICKS } from './click-gate.ts';

const control = (facts: Partial<ClickFacts>): ClickFacts => ({
  labels: [],
  toggle: undefined,
  leavesOrigin: false,
  submitsUserFields: false,
  switchesOn: 0,
  switchesOff: 1,
  switchesUnread: 0,
  clicksSoFar: 0,
  pageLanguage: 'fr',
  ...facts,
});
const judge = (facts: Partial<ClickFacts>) => judgeClick(control(facts), CONSENT_WORDS);

test.each<[string, Partial<ClickFacts>, string | undefined]>([
  ['a refusal passes', { labels: ['Tout refuser'] }, undefined],
  ['opening the settings passes', { labels: ['Personnaliser'] }, undefined],
  ['an acceptance is held back', { labels: ['Tout accepter'] }, 'would-accept'],
  ['an OK is held back', { labels: ['OK'] }, 'would-acknowledge'],
  ['a subscription is held back though it also says refuse', { labels: ['Refuser et s’abonner'] }, 'would-pay'],
  ['what is not understood is held back', { labels: ['Suivant'] }, 'not-understood'],
  ['a control without a name is held back', {}, 'not-understood'],
  [
    'names that contradict each other: the worse one is believed',
    { labels: ['Refuser', 'Tout accepter'] },
    'would-accept',
  ],
  ['a switch that is on is switched off', { toggle: 'on' }, undefined],
  [
    'a switch that is off is left alone, whatever it is called',
    { toggle: 'off', labels: ['Refuser'] },
    'would-switch-on',
  ],
  ['saving passes when every optional switch is off', { labels: ['Enregistrer mes choix'] }, undefined],
  ['saving is held back while one is on', { labels: ['Enregistrer mes choix'], switchesOn: 1 }, 'switches-still-on'],
  [
    'saving is held back where nothing reads back off',
    { labels: ['Enregistrer mes choix'], switchesOff: 0 },
    'nothing-read-back',
  ],
  [
    'saving is held back where something looks like a switch and cannot be read',
    { labels: ['Enregistrer mes choix'], switchesUnread: 1 },
    'nothing-read-back',
  ],
  ['a refusal that leaves the site is held back', { labels: ['Refuser'], leavesOrigin: true }, 'leaves-the-site'],
  ['a refusal that submits a form is held back', { labels: ['Refuser'], submitsUserFields: true }, 'submits-a-form'],
  ['the seventh click is held back', { labels: ['Refuser'], clicksSoFar: MOST_CLICKS }, 'too-many-clicks'],
])('%s', (_name, facts, heldBack) => {
  expect(judge(facts).heldBack).toBe(heldBack);
});

test('whatever surrounds them, accepting, acknowledging, paying and unknown never pass', () => {
  fc.assert(
    fc.property(
      fc.record({
        labels: fc.array(
          fc.oneof(fc.constantFrom('Accept', 'OK', 'S’abonner', 'Reject', 'Save', 'Einstellungen'), fc.string()),
        ),
        toggle: fc.constantFrom('on' as const, 'off' as const, undefined),
        leavesOrigin: fc.boolean(),
        submitsUserFields: fc.boolean(),
        switchesOn: fc.nat(3),
        switchesOff: fc.nat(3),
        switchesUnread: fc.nat(2),
        clicksSoFar: fc.nat(10),
        pageLanguage: fc.constantFrom('fr', 'en', 'de', undefined),
      }),
      (facts) => {
        const { intent, heldBack } = judgeClick(facts, CONSENT_WORDS);
        if (heldBack !== undefined) return;
        expect(['refuse', 'settings', 'switch-off', 'save']).toContain(intent);
        expect(facts.leavesOrigin || facts.submitsUserFields).toBe(false);
        if (intent === 'save') {
          expect(facts.switchesOn + facts.switchesUnread).toBe(0);
          expect(facts.switchesOff).toBeGreaterThan(0);
        }
        if (facts.toggle !== undefined) expect(facts.toggle).toBe('on');
      },
    ),
    { numRuns: 3_000 },
  );
});
