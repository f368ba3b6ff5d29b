import { LEGAL_FORMS } from '../../catalog/legal-forms.ts';
import { NOTICE_WORDS } from '../../catalog/words/notice.ts';
import { AUTHORITY_DOMAINS, COMMON_PROCESSORS, FREE_MAIL_DOMAINS } from '../../catalog/words/notice-domains.ts';
import { ITEM_WORDS } from '../../catalog/words/notice-items.ts';
import { SITE_PAGE_WORDS } from '../../catalog/words/site-pages.ts';
import { addressPatterns } from '../../core/notice/find-addresses.ts';
import { namePatterns } from '../../core/notice/find-names.ts';
import type { ItemWords } from '../../core/notice/items/words.ts';
import { formPatterns } from '../../core/notice/legal-form-patterns.ts';
import type { LinkPatterns } from '../../core/notice/notice-kind.ts';
import type { NoticeKnowledge } from '../../core/notice/read-facts.ts';
import type { SitePageWords } from '../../core/notice/site-page-words.ts';
import { topicPatterns } from '../../core/notice/topics.ts';
import { countryNames } from './country-names.ts';

/** What links to the pages of a site say, in all languages. */
export type SitePagePatterns = LinkPatterns & { rights: RegExp; cookies: RegExp };

export type Knowledge = NoticeKnowledge & {
  links: SitePagePatterns;
  /** Usual paths of notices, by language; without a leading slash. */
  paths: Readonly<Record<string, SitePageWords['paths']>>;
  /** By which the checklist of Art. 13 and 14 is read; patterns are made of them for a page's own languages. */
  items: readonly ItemWords[];
};

/** Makes the patterns of all languages and countries from the catalog: some milliseconds, so once for each script. */
export function gatherKnowledge(): Knowledge {
  const pages = Object.entries(SITE_PAGE_WORDS);
  const any = (patterns: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'u');
  return {
    items: ITEM_WORDS,
    links: {
      privacy: any(NOTICE_WORDS.map(({ links }) => links.privacy)),
      legal: any(NOTICE_WORDS.map(({ links }) => links.legal)),
      rights: any(pages.map(([, { rights }]) => rights)),
      cookies: new RegExp([...new Set(pages.flatMap(([, { cookies }]) => cookies.split('|')))].join('|'), 'u'),
    },
    paths: Object.fromEntries(pages.map(([language, { paths }]) => [language, paths])),
    topics: topicPatterns(NOTICE_WORDS),
    names: namePatterns(NOTICE_WORDS),
    addresses: addressPatterns(NOTICE_WORDS, countryNames()),
    forms: formPatterns(LEGAL_FORMS),
    processors: new Set(COMMON_PROCESSORS),
    authorities: new Set(AUTHORITY_DOMAINS),
    free: new Set(FREE_MAIL_DOMAINS),
  };
}
