import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../messaging/tell.ts';
import { readHere } from '../page/notice/find-controller.ts';
import { gatherKnowledge } from '../page/notice/knowledge.ts';
import { shadowOf } from './in-page/shadow-of.ts';

/** Looks at the page the person has opened: its links to notices, and its text where it is one. Asks nobody. */
export default defineUnlistedScript(async () => {
  const { links, readings } = readHere({ document, location, knowledge: gatherKnowledge(), now: new Date(), shadowOf });
  if (links.length > 0) await tell('notice.linked', { links });
  for (const reading of readings) await tell('notice.read', { reading });
});
