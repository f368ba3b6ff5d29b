import { LEGAL_FORMS } from '../../catalog/legal-forms.ts';
import { NOTICE_WORDS } from '../../catalog/words/notice.ts';
import { AUTHORITY_DOMAINS, COMMON_PROCESSORS, FREE_MAIL_DOMAINS } from '../../catalog/words/notice-domains.ts';
import { ITEM_WORDS } from '../../catalog/words/notice-items.ts';
import { addressPatterns } from '../../core/notice/find-addresses.ts';
import { namePatterns } from '../../core/notice/find-names.ts';
import type { ItemWords } from '../../core/notice/items/words.ts';
import { formPatterns } from '../../core/notice/legal-form-patterns.ts';
import type { NoticeKnowledge } from '../../core/notice/read-facts.ts';
import { topicPatterns } from '../../core/notice/topics.ts';
import { countryNames } from './country-names.ts';

/** `items`: by which the checklist of Art. 13 and 14 is read; patterns are made of them for a page's own languages. */
export type Knowledge = NoticeKnowledge & { items: readonly ItemWords[] };

/** Makes the patterns of all languages and countries from the catalog: some milliseconds, so once for each script. */
export function gatherKnowledge(): Knowledge {
  const links = (kind: 'privacy' | 'legal'): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${NOTICE_WORDS.map((words) => words.links[kind]).join('|')})`, 'u');
  return {
    items: ITEM_WORDS,
    links: { privacy: links('privacy'), legal: links('legal') },
    topics: topicPatterns(NOTICE_WORDS),
    names: namePatterns(NOTICE_WORDS),
    addresses: addressPatterns(NOTICE_WORDS, countryNames()),
    forms: formPatterns(LEGAL_FORMS),
    processors: new Set(COMMON_PROCESSORS),
    authorities: new Set(AUTHORITY_DOMAINS),
    free: new Set(FREE_MAIL_DOMAINS),
  };
}
