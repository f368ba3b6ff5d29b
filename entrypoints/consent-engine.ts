import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { startConsentEngine } from '../page/consent/consent-engine.ts';
import type { Root } from '../page/consent/reach.ts';
import { showToast } from '../page/toast.ts';
import { shadowOf } from './in-page/shadow-of.ts';

/** What the page's scripts said is told again only for so long; they may still be loading. */
const SURVEY_FRESH_MS = 500;

/** Where the sentinel of this frame finds the engine; a name in the extension's own world, which no page sees. */
type SharedWorld = { habeasLook?: (root: Root) => void };

export default defineUnlistedScript(async () => {
  const world = globalThis as SharedWorld;
  if (world.habeasLook !== undefined) return;
  const waiting: Root[] = [document];
  world.habeasLook = (root) => waiting.push(root);

  // The page is surveyed while the plan is asked for; by the time a banner is found both are there.
  const early = { at: performance.now(), answer: tell('consent.survey') };
  early.answer.catch(() => {});
  const plan = await tell('consent.plan');
  if (!plan.act && !plan.read) return;
  const engine = startConsentEngine(document, plan, {
    shadowOf,
    mayGoOn: async () => (await tell('consent.plan')).act,
    survey: () => {
      const fresh = performance.now() - early.at < SURVEY_FRESH_MS;
      early.at = Number.NEGATIVE_INFINITY;
      return fresh ? early.answer : tell('consent.survey');
    },
    refuse: (platform) => tell('consent.refuse', { platform }),
    rules: () => tell('consent.rules'),
    runSnippet: (id) => tell('consent.snippet', { id }),
    audit: (phase, stored) => tell('consent.audit', { phase, stored }),
    repair: (what) => tell('consent.repair', what),
    met: (met) => tell('consent.met', met),
    decided: async (receipt) => {
      const sentence = await tell('consent.decided', { receipt, load: performance.timeOrigin });
      // Chromium hands an answer that is undefined over as null.
      if (typeof sentence === 'string') showToast(document, sentence);
    },
  });
  world.habeasLook = engine.look;
  for (const root of waiting) engine.look(root);
});
