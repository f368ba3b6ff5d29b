/** The pages of a site that tell how to reach whoever decides about the data. */
export const SITE_PAGE_KINDS = ['privacy-notice', 'legal-notice', 'data-rights-form', 'cookie-page'] as const;
export type SitePageKind = (typeof SITE_PAGE_KINDS)[number];

/**
 * One language's words for the pages beside the notices, as sources of linear patterns over folded text, and the paths
 * under which sites of that language usually keep their notices.
 */
export type SitePageWords = {
  /** Where one asks for one's rights. */
  rights: string;
  cookies: string;
  paths?: { privacy: readonly string[]; legal: readonly string[] };
};
