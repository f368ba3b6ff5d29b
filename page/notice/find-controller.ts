import type { NoticeReading } from '../../core/controller/controller.ts';
import { bareUrl } from './bare-url.ts';
import { type FetchFailure, fetchPage } from './fetch-page.ts';
import { type FoundLink, findLinks } from './find-links.ts';
import type { Knowledge } from './knowledge.ts';
import { type Reading, readNotice } from './read-notice.ts';
import { sameSite } from './same-site.ts';

export type FindingFailure = FetchFailure | 'no-link' | 'no-controller';

export type Finding = {
  links: Pick<FoundLink, 'kind' | 'url'>[];
  readings: Reading[];
  /** Why there is no reading; absent where there is one. */
  failure?: FindingFailure;
  /** Hosts that a link led to and that were not asked, since they are not surely the site's own. */
  refused: string[];
};

export type Around = {
  document: Document;
  location: Pick<Location, 'href'>;
  knowledge: Knowledge;
  now: Date;
};

/** What the page at hand says, without asking anybody: its links, and its own text where it is a notice itself. */
export function readHere({ document, location, knowledge, now }: Around): Finding {
  const links = findLinks(document, location, knowledge.links).map(({ kind, url }) => ({ kind, url }));
  const here = bareUrl(location.href) ?? '';
  const as = links.find(({ url }) => url === here)?.kind;
  const reading = readNotice(document, here, { knowledge, now, ...(as === undefined ? {} : { as }) });
  return { links, readings: 'failure' in reading ? [] : [reading], refused: [] };
}

/**
 * Finds out who the controller is: from the page at hand where it is the notice, else from the notice its links lead
 * to, then from the legal notice where a name or an address is still missing. Only on the person's click: it fetches.
 *
 * @param fetch asked without cookies, for pages of the site itself only
 * @param parse makes an inert document of a text
 */
export async function findController(
  around: Around & { fetch: typeof globalThis.fetch; parse: (html: string) => Document },
): Promise<Finding> {
  const finding = readHere(around);
  const { links, readings, refused } = finding;
  const host = new URL(around.location.href).hostname;
  let failure: FindingFailure = 'no-link';

  for (const kind of ['privacy-notice', 'legal-notice'] as const) {
    if (readings.some((reading) => reading.kind === kind) || isKnown(readings, kind)) continue;
    const link = links.find((one) => one.kind === kind);
    if (link === undefined || readings.some(({ url }) => url === link.url)) continue;
    const there = new URL(link.url).hostname;
    if (!sameSite(there, host)) {
      refused.push(there);
      failure = failure === 'no-link' ? 'unreachable' : failure;
      continue;
    }
    const fetched = await fetchPage(around.fetch, link.url);
    if ('failure' in fetched) {
      failure = fetched.failure;
      continue;
    }
    const reading = readNotice(around.parse(fetched.html), fetched.url, { ...around, as: kind });
    if ('failure' in reading) failure = 'no-controller';
    else readings.push({ ...reading, kind });
  }
  return readings.length > 0 ? finding : { ...finding, failure };
}

/** The legal notice is asked only for what the privacy notice left open. */
function isKnown(readings: readonly Reading[], kind: NoticeReading['kind']): boolean {
  return (
    kind === 'legal-notice' && readings.some(({ facts }) => facts.name !== undefined && facts.address !== undefined)
  );
}
