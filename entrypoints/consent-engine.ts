import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { startConsentEngine } from '../page/consent/consent-engine.ts';
import { showToast } from '../page/toast.ts';

export default defineUnlistedScript(async () => {
  const plan = await tell('consent.plan');
  if (!plan.act) return;
  startConsentEngine(document, await tell('consent.rules'), {
    runSnippet: (id) => tell('consent.snippet', { id }),
    inspect: async (platform) => (await tell('consent.survey')).frames[0]?.platforms[platform],
    decided: async (receipt) => {
      const sentence = await tell('consent.decided', { receipt });
      if (sentence !== undefined) showToast(document, sentence);
    },
  });
});
