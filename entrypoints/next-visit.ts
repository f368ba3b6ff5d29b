import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { storedNames } from '../page/consent/stored-names.ts';

/** What a page stores a while after it was loaded counts too. */
const SETTLED_AFTER_MS = 3_000;

// Registered by background/next-visits.ts, once a day, where a site stored a refusal.
export default defineUnlistedScript(() => {
  setTimeout(() => {
    void tell('consent.audit', { phase: 'next-visit', stored: storedNames(window) }).catch(() => {});
  }, SETTLED_AFTER_MS);
});
