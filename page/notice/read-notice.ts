import type { NoticeReading } from '../../core/controller/controller.ts';
import { type Instant, instantOf } from '../../core/day.ts';
import { noticeKind } from '../../core/notice/notice-kind.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';
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

/** The same, from a page that has been taken off its document already. */
export function readPage(
  page: NoticePage,
  { knowledge, at, as }: { knowledge: Knowledge; at: Instant; as?: NoticeReading['kind'] },
): Reading | ReadingFailure {
  const kind = noticeKind(page, knowledge.links) ?? as;
  if (kind === undefined) return { failure: 'no-controller' };
  const { facts, details } = readController(page, knowledge, at);
  if (Object.keys(facts).length === 0) return { failure: 'no-controller' };
  return {
    url: page.url,
    kind,
    language: page.language,
    facts,
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
