import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyBin } from '../../flows/empty-bin.ts';
import { noteProblem } from '../../flows/note-problem.ts';
import { admit, type Sender } from '../../messaging/gate.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { answer } from './answers.ts';
import { keepBadge, showBadge } from './badge.ts';
import { keepGpc } from './gpc.ts';
import { keepNextVisits } from './next-visits.ts';
import { forgetTab } from './tab-notes.ts';
import { showAccess } from './toolbar.ts';

export default defineBackground(() => {
  const database = new HabeasDatabase();
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const caught = (where: string) => (error: unknown) =>
    noteProblem(database, `background: ${where}`, error, new Date());

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const verdict = admit(message, sender as Sender, own);
    if ('refused' in verdict) return;
    return answer(verdict.admitted, sender as Sender, database, new Date()).catch(caught(verdict.admitted.name));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(caught('tab closed')));
  browser.permissions.onAdded.addListener(() => void showAccess(database).catch(caught('access given')));
  browser.permissions.onRemoved.addListener(() => void showAccess(database).catch(caught('access withdrawn')));
  browser.alarms.onAlarm.addListener(() => void showBadge(database, new Date()).catch(caught('badge')));

  // Whenever this starts: what the button says follows from the data, not from what was said before.
  void keepBadge().catch(caught('alarm'));
  void showAccess(database).catch(caught('access'));
  keepGpc(database, caught('gpc'));
  keepNextVisits(database, caught('next visits'));
  void emptyBin(database, new Date()).catch(caught('bin'));
  liveQuery(() => Promise.all([database.events.count(), database.settings.toArray()])).subscribe({
    next: () => void showBadge(database, new Date()).catch(caught('badge')),
    error: caught('badge'),
  });
});
