import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FORM_WORDS } from '../catalog/words/forms.ts';
import { tell } from '../messaging/tell.ts';
import { watchForms } from '../page/forms/watch-forms.ts';

/** Marks the extension's own world of this frame, which the page cannot see: a second injection does nothing. */
declare global {
  var habeasWatchesForms: true | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.habeasWatchesForms) return;
  globalThis.habeasWatchesForms = true;
  watchForms({
    window,
    words: FORM_WORDS,
    sent: ({ kind, categories, fingerprint }) =>
      void tell('form.sent', { kind, categories, fingerprint }).catch(() => {}),
    shown: (fingerprint) => void tell('form.returned', { fingerprint }).catch(() => {}),
  });
});
