import { instantOf } from '../../core/day.ts';
import type { FetchFailure, NoticeFailure } from '../../core/notice/notice-failure.ts';
import { structuredFacts } from '../../core/notice/read-facts.ts';
import { bareUrl } from './bare-url.ts';
import { extractPage } from './extract-page.ts';
import { type Fetched, fetchPage } from './fetch-page.ts';
import { type FoundLink, findLinks } from './find-links.ts';
import { type Candidate, furtherPages } from './further-pages.ts';
import type { Knowledge } from './knowledge.ts';
import { type Parsers, pageAtHand, pageOf } from './page-of.ts';
import { isPublicHost } from './public-host.ts';
import { type Reading, readPage } from './read-notice.ts';
import { sameSite } from './same-site.ts';

export type Finding = {
  links: Pick<FoundLink, 'kind' | 'url'>[];
  readings: Reading[];
  /** Why the notice was not read; absent where it was. */
  failure?: NoticeFailure;
  /** Hosts that a link led to and that were not asked, since they are not surely the site's own. */
  refused: string[];
};

export type Around = {
  document: Document;
  location: Pick<Location, 'href'>;
  knowledge: Knowledge;
  now: Date;
  shadowOf?: (element: Element) => ShadowRoot | null;
};

type Notice = 'privacy-notice' | 'legal-notice';
const BOTH = 'legal-notice-with-privacy';

/** Files asked for on one click, of whatever kind. */
const MOST_ASKED = 14;

/** What the page at hand says, without asking anybody: its links, and its own text where it is a notice itself. */
export function readHere(around: Around): Finding {
  const { readings, links } = atHand(around);
  return { links: links.map(({ kind, url }) => ({ kind, url })), readings, refused: [] };
}

function atHand({ document, location, knowledge, now, shadowOf }: Around): { links: FoundLink[]; readings: Reading[] } {
  const links = findLinks(document, location, knowledge.links, shadowOf);
  const here = bareUrl(location.href) ?? '';
  const as = links.find(({ url, kind }) => url === here && isNotice(kind))?.kind as Notice | undefined;
  const reading = readPage(pageAtHand(document, here), {
    knowledge,
    at: instantOf(now),
    ...(as === undefined ? {} : { as }),
  });
  return { links, readings: 'failure' in reading ? [] : [reading] };
}

/**
 * Finds out who the controller is: from the page at hand where it is the notice, else from the notice its links lead to
 * or the site keeps elsewhere, then from the legal notice where a name or an address is still missing, and last from what
 * the page tells search engines of its owner. Only on the person's click: it fetches.
 *
 * @param around `fetch` is asked without cookies, for files of the site itself or of the place it declares
 */
export async function findController(around: Around & Parsers & { fetch: typeof globalThis.fetch }): Promise<Finding> {
  const { document, location, knowledge, now } = around;
  const { links, readings } = atHand(around);
  const found = new Map<string, Pick<FoundLink, 'kind' | 'url'>>(links.map(({ kind, url }) => [kind, { kind, url }]));
  const refused: string[] = [];
  const failures: NoticeFailure[] = [];
  const asked = new Map<string, Fetched | { failure: FetchFailure }>();

  const ask = async (url: string): Promise<Fetched | { failure: FetchFailure } | undefined> => {
    if (!asked.has(url)) {
      if (asked.size >= MOST_ASKED) return undefined;
      asked.set(url, await fetchPage(around.fetch, url, location.href));
    }
    return asked.get(url);
  };
  const further = furtherPages({
    origin: new URL(location.href).origin,
    here: location.href,
    language: document.documentElement?.lang.slice(0, 2).toLowerCase(),
    knowledge,
    parse: around.parse,
    ask: async (url) => {
      const answer = await ask(url);
      return answer === undefined || 'failure' in answer ? undefined : answer;
    },
  });

  /** Reads one page; whether it was the notice. */
  const read = async (kind: Notice, { url, guessed }: Candidate): Promise<boolean> => {
    const answer = await ask(url);
    if (answer === undefined) return false;
    if ('failure' in answer) {
      if (!guessed) failures.push(answer.failure);
      return false;
    }
    const page = await pageOf(answer, around);
    const reading = page && readPage(page, { knowledge, at: instantOf(now), ...(guessed ? {} : { as: kind }) });
    if (reading === undefined || 'failure' in reading) {
      if (!guessed) failures.push(reading === undefined ? 'not-readable' : 'no-controller');
      return false;
    }
    if (guessed && reading.kind !== kind && reading.kind !== BOTH) return false;
    // Another address may lead to a page that was read already.
    if (!readings.some((one) => one.url === reading.url))
      readings.push({ ...reading, kind: reading.kind === BOTH ? BOTH : kind });
    if (!found.has(kind)) found.set(kind, { kind, url: reading.url });
    return true;
  };

  for (const kind of ['privacy-notice', 'legal-notice'] as const) {
    const link = links.find((one) => one.kind === kind);
    if (isRead(readings, kind, link)) continue;
    if (link !== undefined && !mayAsk(link, location.href)) {
      refused.push(new URL(link.url).hostname);
      failures.push('elsewhere');
      continue;
    }
    if (link !== undefined && (await read(kind, { url: link.url, guessed: false }))) continue;
    for await (const candidate of further.candidates(kind)) {
      if (asked.has(candidate.url) || !mayAsk({ url: candidate.url }, location.href)) continue;
      if (await read(kind, candidate)) break;
    }
  }
  addStructured(around, readings);
  const told = { links: [...found.values()], readings, refused };
  return readings.some(({ kind }) => isNotice(kind) || kind === BOTH)
    ? told
    : { ...told, failure: failures[0] ?? 'no-link' };
}

function isNotice(kind: string): kind is Notice {
  return kind === 'privacy-notice' || kind === 'legal-notice';
}

/**
 * Whether a kind of notice need not be asked for: it was read; or, for the legal notice, the privacy notice left nothing
 * open; or a legal notice with a section on privacy was read, and nothing links to a notice of its own.
 */
function isRead(readings: readonly Reading[], kind: Notice, link: FoundLink | undefined): boolean {
  if (readings.some((reading) => reading.kind === kind)) return true;
  const both = readings.some((reading) => reading.kind === BOTH);
  if (kind === 'privacy-notice') return both && (link === undefined || readings.some(({ url }) => url === link.url));
  return both || readings.some(({ facts }) => facts.name !== undefined && facts.address !== undefined);
}

/** The site's own host, or one that it declares: by name, over TLS, and not inside somebody's network. */
function mayAsk({ url, declared }: Pick<FoundLink, 'url' | 'declared'>, here: string): boolean {
  const [to, from] = [new URL(url), new URL(here)];
  if (sameSite(to.hostname, from.hostname)) return true;
  return declared === true && to.protocol === 'https:' && isPublicHost(to.hostname);
}

/** What the page at hand tells machines of the organisation behind it, where the notices left name or address open. */
function addStructured({ document, location, now }: Around, readings: Reading[]): void {
  const here = bareUrl(location.href) ?? '';
  if (readings.some(({ facts, url }) => url === here || (facts.name !== undefined && facts.address !== undefined)))
    return;
  const page = extractPage(document, here);
  const facts = structuredFacts(page, instantOf(now));
  if (Object.keys(facts).length > 0) {
    readings.push({ url: here, kind: 'structured-data', language: page.language, facts });
  }
}
