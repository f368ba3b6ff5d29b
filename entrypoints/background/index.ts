import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteProblem } from '../../flows/note-problem.ts';
import { admit, type Sender } from '../../messaging/gate.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { answer } from './answers.ts';
import { forgetTab } from './tab-notes.ts';

export default defineBackground(() => {
  const database = new HabeasDatabase();
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).href.replace(/\/$/, '') };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const verdict = admit(message, sender as Sender, own);
    if ('refused' in verdict) return;
    return answer(verdict.admitted, sender as Sender, database, new Date())?.catch((error: unknown) =>
      noteProblem(database, `background: ${verdict.admitted.name}`, error, new Date()),
    );
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
