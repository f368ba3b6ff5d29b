import { defineContentScript } from 'wxt/utils/define-content-script';
import { tell } from '../messaging/tell.ts';
import { keepWatch } from '../page/sentinel.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    // The background may have gone with an update; the page's new life begins with its next load.
    keepWatch(document, (suspicions) => void tell('page.suspected', { suspicions }).catch(() => {}));
  },
});
