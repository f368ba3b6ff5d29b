import type { ConsentReceipt } from '../core/consent/receipt.ts';
import type { ControllerFacts, NoticeLink } from '../core/controller/controller.ts';
import type { Day } from '../core/day.ts';
import type { Resolution } from '../core/directory/resolve.ts';
import { resolveController } from '../core/directory/resolve.ts';
import type { RequestId, Site } from '../core/ids.ts';
import { type Draft, LETTER_LANGUAGES, type LetterLanguage, type SentLetter } from '../core/letter/letter.ts';
import { checklistOf, type SiteChecklist } from '../core/notice/items/checklist-of.ts';
import { entryOf, type RegisterEntry, registerOf } from '../core/register/entry.ts';
import type { AccessRequest, RequestEvent, RequestStatus } from '../core/request/event.ts';
import type { RequestDeadline } from '../core/request/request-deadline.ts';
import { findController } from '../flows/find-controller.ts';
import { deadlineOfRequest, statusOf } from '../flows/follow-request.ts';
import type { HabeasDatabase, SitePreference } from '../storage/database.ts';

/** One site, as its page and the popup show it. */
export type SiteView = {
  entry: RegisterEntry | undefined;
  /** The latest first. */
  receipts: ConsentReceipt[];
  controller: ControllerFacts;
  /** Where the controller is known from, and whom the directory would offer. */
  resolution: Resolution;
  links: NoticeLink[];
  /** What its notice says of Art. 13 and 14, once that was read. */
  checklist: SiteChecklist | undefined;
  /** The language its notice was read in, where a letter can be written in it. */
  noticeLanguage: LetterLanguage | undefined;
  requests: RequestView[];
  preference: SitePreference['consent'] | undefined;
  /** The person switched Global Privacy Control off here. */
  gpcOff: boolean;
};

/** One request with what follows from its events for a day. */
export type RequestView = {
  request: AccessRequest;
  /** In the order in which they happened. */
  events: RequestEvent[];
  status: RequestStatus;
  deadline: RequestDeadline | undefined;
  /** The controller's name where it is known, else the site. */
  name: string;
};

export async function readController(database: HabeasDatabase, site: Site): Promise<ControllerFacts> {
  return (await findController(database, site)).facts;
}

export async function readSite(database: HabeasDatabase, site: Site, today: Day): Promise<SiteView> {
  const ofSite = { site };
  const [observations, receipts, requests, links, readings, preference, resolution] = await Promise.all([
    database.observations.where(ofSite).toArray(),
    database.receipts.where(ofSite).toArray(),
    database.requests.where(ofSite).toArray(),
    database.noticeLinks.where(ofSite).toArray(),
    database.readings.where(ofSite).toArray(),
    database.sitePreferences.get(site),
    findController(database, site),
  ]);
  const { facts: controller } = resolution;
  const latest = readings.toSorted((one, other) => (one.readAt < other.readAt ? 1 : -1))[0];
  const views = await Promise.all(requests.map((request) => viewOf(database, request, controller, today)));
  return {
    entry: entryOf(site, { observations, receipts, requests }),
    receipts: receipts.toSorted((one, other) => (one.at < other.at ? 1 : -1)),
    controller,
    resolution,
    links,
    checklist: checklistOf(readings),
    noticeLanguage: LETTER_LANGUAGES.find((known) => known === latest?.language),
    requests: views.toSorted((one, other) => (one.request.createdAt < other.request.createdAt ? 1 : -1)),
    preference: preference?.consent,
    gpcOff: preference?.gpc === 'off',
  };
}

export async function readRegister(
  database: HabeasDatabase,
): Promise<{ entry: RegisterEntry; controller: ControllerFacts }[]> {
  const [observations, receipts, requests, readings, corrections] = await Promise.all([
    database.observations.toArray(),
    database.receipts.toArray(),
    database.requests.toArray(),
    database.readings.toArray(),
    database.corrections.toArray(),
  ]);
  const entries = registerOf({ observations, receipts, requests });
  // One question for all sites; those that only a name leads to are resolved on their own page.
  const records = await database.directory
    .where('domains')
    .anyOf(entries.map(({ site }) => site))
    .toArray();
  return entries.map((entry) => {
    const { site } = entry;
    const known = { readings: ofSite(readings, site), corrections: ofSite(corrections, site) };
    const hosts = entry.observations.map(({ host }) => host);
    const found = records.filter(({ domains }) => domains.includes(site));
    return { entry, controller: resolveController(known, found, { site, hosts }).facts };
  });
}

function ofSite<Row extends { site: Site }>(rows: readonly Row[], site: Site): Row[] {
  return rows.filter((row) => row.site === site);
}

/** Every request, what is due first before what is due later, and what has no last day at the end. */
export async function readRequests(database: HabeasDatabase, today: Day): Promise<RequestView[]> {
  const requests = await database.requests.toArray();
  const views = await Promise.all(
    requests.map(async (request) => viewOf(database, request, await readController(database, request.site), today)),
  );
  return views.toSorted((one, other) => {
    const [due, otherDue] = [one.deadline?.lastDay ?? '9999', other.deadline?.lastDay ?? '9999'];
    return due < otherDue ? -1 : due > otherDue ? 1 : one.request.createdAt < other.request.createdAt ? 1 : -1;
  });
}

export type RequestPageView = RequestView & {
  draft: Draft | undefined;
  letter: SentLetter | undefined;
  controller: ControllerFacts;
};

export async function readRequest(
  database: HabeasDatabase,
  id: RequestId,
  today: Day,
): Promise<RequestPageView | undefined> {
  const request = await database.requests.get(id);
  if (request === undefined) return undefined;
  const controller = await readController(database, request.site);
  const [view, draft, letters] = await Promise.all([
    viewOf(database, request, controller, today),
    database.drafts.get(id),
    database.letters.where('requestId').equals(id).toArray(),
  ]);
  return { ...view, draft, letter: letters.at(-1), controller };
}

/** Whether an answer is still awaited, so that its last day matters. */
export function running(view: RequestView): boolean {
  return view.status === 'waiting' || view.status === 'due-soon' || view.status === 'overdue';
}

async function viewOf(
  database: HabeasDatabase,
  request: AccessRequest,
  controller: ControllerFacts,
  today: Day,
): Promise<RequestView> {
  const rows = await database.events.where('requestId').equals(request.id).toArray();
  const events = rows.toSorted((one, other) =>
    one.day === other.day ? (one.notedAt < other.notedAt ? -1 : 1) : one.day < other.day ? -1 : 1,
  );
  return {
    request,
    events,
    status: statusOf(request, events, today),
    deadline: deadlineOfRequest(request, events),
    name: controller.name?.value ?? request.site,
  };
}
