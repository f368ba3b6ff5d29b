import type { UnlistedScriptDefinition } from 'wxt';
import { tell } from '../messaging/tell.ts';
import { keepWatch } from '../page/sentinel.ts';
import { shadowOf } from './in-page/shadow-of.ts';

/** Where the consent engine of this frame leaves its door; a name in the extension's own world, which no page sees. */
type SharedWorld = { habeasLook?: (banner: Element) => void };

// Declared in wxt.config.ts rather than as a content script of WXT, and here without its helper: each byte runs in every page.
export default {
  main: () =>
    keepWatch(document, {
      shadowOf,
      engine: () => (globalThis as SharedWorld).habeasLook,
      // The background may have gone with an update; the page's new life begins with its next load.
      suspected: (suspicions) => tell('page.suspected', { suspicions }),
    }),
} satisfies UnlistedScriptDefinition;
