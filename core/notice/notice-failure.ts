/** Why one page could not be had: an answer that is no page, none at all, one too large, one that scripts may not read. */
export const FETCH_FAILURES = ['not-readable', 'unreachable', 'too-large', 'elsewhere'] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** Why nothing could be read of a site: the sentences are in locales/. */
export const NOTICE_FAILURES = ['no-link', 'no-controller', ...FETCH_FAILURES] as const;
export type NoticeFailure = (typeof NOTICE_FAILURES)[number];
