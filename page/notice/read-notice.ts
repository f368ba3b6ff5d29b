import type { NoticeReading } from '../../core/controller/controller.ts';
import { type Instant, instantOf } from '../../core/day.ts';
import { readItems } from '../../core/notice/items/read-items.ts';
import { noticeKind } from '../../core/notice/notice-kind.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';
import { hasPrivacySection } from '../../core/notice/privacy-section.ts';
import { readController } from '../../core/notice/read-facts.ts';
import { bareUrl } from './bare-url.ts';
import { extractPage } from './extract-page.ts';
import type { Knowledge } from './knowledge.ts';

export type Reading = Omit<NoticeReading, 'id' | 'site' | 'readAt'>;
/** The page names nobody who decides about data, or is no notice at all. */
export type ReadingFailure = { failure: 'no-controller' };

/**
 * Reads who decides about the data, and how to reach them, off a privacy or legal notice.
 *
 * @param as what the link that led here promised; without it the page must look like a notice
 */
export function readNotice(
  document: Document,
  url: string,
  { knowledge, now, as }: { knowledge: Knowledge; now: Date; as?: NoticeReading['kind'] },
): Reading | ReadingFailure {
  const source = bareUrl(url);
  if (source === undefined) return { failure: 'no-controller' };
  return readPage(extractPage(document, source), {
    knowledge,
    at: instantOf(now),
    ...(as === undefined ? {} : { as }),
  });
}

const PRIVACY_SECTION = 7;

/** The same, from a page that has been taken off its document already. */
export function readPage(
  page: NoticePage,
  { knowledge, at, as }: { knowledge: Knowledge; at: Instant; as?: NoticeReading['kind'] },
): Reading | ReadingFailure {
  const told = noticeKind(page, knowledge.links) ?? as;
  const both = told === 'legal-notice' && hasPrivacySection(page, knowledge.links.privacy);
  const kind = both ? 'legal-notice-with-privacy' : told;
  if (kind === undefined) return { failure: 'no-controller' };
  const { facts, details } = readController(page, knowledge, at);
  if (Object.keys(facts).length === 0) return { failure: 'no-controller' };
  const checklist = readItems(page, knowledge.items, facts);
  // A legal notice that says a third of what a privacy notice must has a privacy section; another owes nothing.
  const informs = kind === 'privacy-notice' || checklist.found.length >= PRIVACY_SECTION;
  return {
    url: page.url,
    kind,
    language: page.language,
    facts,
    ...(informs ? { checklist } : {}),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
