import { recentActs, whatMayBeDone } from '../../core/consent/may-act.ts';
import type { Site } from '../../core/ids.ts';
import { recordNoticeLinks } from '../../flows/record-notice-links.ts';
import { recordObservation } from '../../flows/record-observation.ts';
import { recordReading } from '../../flows/record-reading.ts';
import { recordReceipt } from '../../flows/record-receipt.ts';
import { withdrawObservation } from '../../flows/withdraw-observation.ts';
import { type Admitted, mayStore, type Sender } from '../../messaging/gate.ts';
import type { AnswerOf, ConsentPlan, MessageName, MessageOf, TabSite } from '../../messaging/protocol.ts';
import type { HabeasDatabase } from '../../storage/database.ts';
import { readSettings } from '../../storage/settings.ts';
import { rulesFor } from './consent-rules.ts';
import { inject } from './injection.ts';
import { refuseByPlatform, repairPage, runSnippet } from './page-world.ts';
import { siteOf } from './site-of.ts';
import { auditPage, forgetChoice, reopenSettings, sweepConsents, withdrawConsents } from './stored-consents.ts';
import { surveyPage } from './survey.ts';
import { noteOn, noteStop, notesOf } from './tab-notes.ts';
import { readTab } from './tab-site.ts';
import { showState, spoken, stateAfter } from './toolbar.ts';
import { readTopToo, rememberTop } from './top-frame.ts';

/** A form that stands there again within this time after being sent was not accepted. */
const RETURNS_WITHIN_MS = 30_000;

/** Where a message comes from, in the words of the register. Taken from the sender, never from the message. */
type From = { tabId: number; frameId: number; url: string; site: Site; host: string; store: boolean; now: Date };

type Answers = { [Name in MessageName]: (payload: MessageOf<Name>, from: From) => Promise<Awaited<AnswerOf<Name>>> };

/** Answers an admitted message. From a page that is no site (`about:blank`, a file) nothing is stored. */
export function answer(
  { name, payload }: Admitted,
  sender: Sender,
  database: HabeasDatabase,
  now: Date,
): Promise<unknown> {
  const page = siteOf(sender.tab?.url) ?? siteOf(sender.url);
  const from: From = {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? 0,
    url: sender.url ?? '',
    site: page?.site ?? ('' as Site),
    host: siteOf(sender.url)?.host ?? page?.host ?? '',
    store: mayStore(sender) && page !== undefined,
    now,
  };
  const reply = answersWith(database)[name] as (payload: unknown, from: From) => Promise<unknown>;
  return reply(payload, from);
}

function answersWith(database: HabeasDatabase): Answers {
  return {
    'page.suspected': async ({ suspicions }, from) => {
      for (const suspicion of suspicions) {
        // A notice and a form are looked at to be remembered; in a private window nothing is.
        if (suspicion === 'consent' || from.store) await inject(from, suspicion);
      }
    },

    'form.sent': async ({ kind, categories, fingerprint }, { tabId, site, host, store, now }) => {
      if (!store) return;
      const observation = await recordObservation(database, { site, host, kind, categories }, now);
      await noteOn(tabId, (notes) => ({ ...notes, sent: { fingerprint, at: now.getTime(), observation } }));
    },

    'form.returned': async ({ fingerprint }, { tabId, store, now }) => {
      const { sent } = await notesOf(tabId);
      if (!store || sent?.fingerprint !== fingerprint || now.getTime() - sent.at > RETURNS_WITHIN_MS) return;
      await withdrawObservation(database, sent.observation.before, sent.observation.id);
      await noteOn(tabId, ({ sent: _, ...notes }) => notes);
    },

    'notice.linked': async ({ links }, { site, store, now }) => {
      if (store) await recordNoticeLinks(database, site, links, now);
    },

    'notice.read': async ({ reading }, { tabId, site, store, now }) => {
      if (!store) return;
      await recordReading(database, site, reading, now);
      await noteOn(tabId, ({ noticeFailure: _, ...notes }) => notes);
    },

    'notice.failed': async ({ reason }, { tabId, store }) => {
      if (store) await noteOn(tabId, (notes) => ({ ...notes, noticeFailure: reason }));
    },

    'notice.pdf': async (_nothing, from) => {
      if (from.store) await inject(from, 'read-pdf');
    },

    'consent.plan': async (_nothing, from): Promise<ConsentPlan> => {
      const [settings, preference, notes] = await Promise.all([
        readSettings(database),
        database.sitePreferences.get(from.site),
        notesOf(from.tabId),
      ]);
      const may = whatMayBeDone({
        refuse: settings.refuse,
        pausedUntil: settings.pausedUntil === undefined ? undefined : Date.parse(settings.pausedUntil),
        wish: preference?.consent,
        rests: notes.restsOn === from.site,
        site: from.site,
        acts: notes.acts,
        now: from.now.getTime(),
      });
      await noteStop(from.tabId, may === 'stop');
      if (may === 'stop') await showState(database, 'needs-you', from.tabId);
      if (preference?.consent === 'off') await showState(database, 'off', from.tabId);
      const rules = await database.localRules.where('site').equals(from.site).toArray();
      return {
        act: may === 'refuse',
        read: may === 'read',
        notRefusals: rules.map(({ label }) => label),
        allowedPurposes: settings.allowedPurposes,
      };
    },

    'consent.snippet': ({ id }, from) => runSnippet(from, id),

    'consent.rules': (_nothing, from) => rulesFor(from.url, from.frameId === 0),

    'consent.survey': async (_nothing, from) => {
      const answer = await surveyPage(from, from.url);
      rememberTop(from, answer);
      return answer;
    },

    'consent.refuse': ({ platform }, from) => refuseByPlatform(from, platform),

    'consent.repair': (what, from) => repairPage(from, what),

    'consent.met': async (met, { tabId, site }) => noteOn(tabId, (notes) => ({ ...notes, met: { ...met, site } })),

    'consent.audit': async ({ phase, stored }, from) => {
      if (from.store) await auditPage(database, from, phase, stored);
    },

    'consent.decided': async ({ receipt, load }, from) => {
      const { tabId, site, host, store, now } = from;
      const decided = await readTopToo(from, from.url, receipt);
      const time = now.getTime();
      await noteOn(tabId, ({ met: _, ...notes }) => ({
        ...notes,
        acts: [...recentActs(notes.acts, time), { site, load, at: time }],
      }));
      await showState(database, stateAfter(decided.outcome), tabId);
      if (!store) return undefined;
      const { first } = await recordReceipt(database, { site, host, decided }, now);
      return first ? (await spoken(database)).text('first-refusal') : undefined;
    },

    'tab.site': ({ tabId }): Promise<TabSite> => readTab(tabId),

    'notice.find': async ({ tabId }) => {
      // Nothing is fetched for a private window; one of which it is not known counts as private.
      if ((await readTab(tabId)).private) return;
      await noteOn(tabId, ({ noticeFailure: _, ...notes }) => notes);
      await inject({ tabId, frameId: 0 }, 'find-notice');
    },

    'consent.reopen': ({ tabId }) => reopenSettings(tabId),

    'consent.forget': ({ tabId }) => forgetChoice(database, tabId),

    'consent.sweep': () => sweepConsents(database),

    'consent.withdraw': ({ findings }) => withdrawConsents(findings),
  };
}
