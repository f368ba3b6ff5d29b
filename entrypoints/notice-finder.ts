import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { findController } from '../page/notice/find-controller.ts';
import { gatherKnowledge } from '../page/notice/knowledge.ts';
import { readPdf } from './in-page/pdf.ts';
import { shadowOf } from './in-page/shadow-of.ts';

/** The person asked who this is: finds the notice, fetching pages of the site itself where it must. */
export default defineUnlistedScript(async () => {
  const { links, readings, failure } = await findController({
    document,
    location,
    knowledge: gatherKnowledge(),
    now: new Date(),
    fetch: globalThis.fetch.bind(globalThis),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    readPdf,
    shadowOf,
  });
  if (links.length > 0) await tell('notice.linked', { links });
  for (const reading of readings) await tell('notice.read', { reading });
  if (failure !== undefined) await tell('notice.failed', { reason: failure });
});
