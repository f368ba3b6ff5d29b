import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { keepWatch } from '../page/sentinel.ts';

// Declared in wxt.config.ts rather than as a content script of WXT: its wrapper would weigh more than the watch itself.
export default defineUnlistedScript(() => {
  // The background may have gone with an update; the page's new life begins with its next load.
  keepWatch(document, (suspicions) => void tell('page.suspected', { suspicions }).catch(() => {}));
});
