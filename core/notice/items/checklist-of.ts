import type { NoticeReading } from '../../controller/controller.ts';
import { COMMON_ITEMS, type FoundItem, type NoticeChecklist, type NoticeItem } from './items.ts';

/** One site's checklist: the newest reading of its privacy notice, and what was not found there. */
export type SiteChecklist = {
  url: string;
  readAt: NoticeReading['readAt'];
  checklist: NoticeChecklist;
  /** The items this notice owes, in the law's order; `found` is absent where the page does not say it. */
  items: readonly { item: NoticeItem; found: FoundItem | undefined }[];
};

/** Without these a person cannot use the others: what a letter asks for first. @see Art. 12(2), 13(1)(a) and (c), 13(2)(a), (b), (d) GDPR */
export const ITEMS_THAT_MATTER: readonly NoticeItem[] = [
  'controller_identity',
  'controller_contact',
  'legal_basis',
  'recipients',
  'third_country_transfers',
  'retention_period',
  'right_access',
  'right_erasure',
  'right_objection',
  'complaint_authority',
];

/**
 * The checklist that counts for a site: of its privacy notice where that was read, else of a legal notice with a
 * privacy section. The French law's own item is owed by notices in French, and shown wherever one gives it.
 */
export function checklistOf(readings: readonly NoticeReading[]): SiteChecklist | undefined {
  const newestFirst = readings.toSorted((one, other) => other.readAt.localeCompare(one.readAt));
  const reading =
    newestFirst.find(({ kind, checklist }) => kind === 'privacy-notice' && checklist !== undefined) ??
    newestFirst.find(({ checklist }) => checklist !== undefined);
  if (reading?.checklist === undefined) return undefined;
  const { url, readAt, checklist, language } = reading;
  const found = new Map(checklist.found.map((one) => [one.item, one]));
  const french = language === 'fr' || found.has('post_mortem_directives_fr');
  const owed: readonly NoticeItem[] = french ? [...COMMON_ITEMS, 'post_mortem_directives_fr'] : COMMON_ITEMS;
  return { url, readAt, checklist, items: owed.map((item) => ({ item, found: found.get(item) })) };
}
