/**
 * What a privacy notice must tell, one by one.
 *
 * @see Art. 13(1) and (2), Art. 14(1) and (2) GDPR; for the last, art. 85 of the French law 78-17
 */
export const NOTICE_ITEMS = [
  'controller_identity',
  'controller_contact',
  'dpo',
  'purposes',
  'legal_basis',
  'recipients',
  'third_country_transfers',
  'retention_period',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
  'withdraw_consent',
  'complaint_authority',
  'mandatory_or_optional',
  'automated_decisions',
  'data_source',
  'post_mortem_directives_fr',
] as const;
export type NoticeItem = (typeof NOTICE_ITEMS)[number];

/** Items that stand behind the word for a right, so that naming what the right is to is enough. */
export const RIGHT_ITEMS = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
] as const satisfies readonly NoticeItem[];
export type RightItem = (typeof RIGHT_ITEMS)[number];

/** The items that every notice owes; the nineteen of the Regulation without the French law's own. */
export const COMMON_ITEMS: readonly NoticeItem[] = NOTICE_ITEMS.filter((item) => item !== 'post_mortem_directives_fr');

/** An item that the page speaks of. One that is absent from the list was not found on that page. */
export type FoundItem = {
  item: NoticeItem;
  /** The words of the page, literally, white space folded; at most 400 characters. */
  quote: string;
  /** The heading under which they stand, literally; absent above the first heading. At most 120 characters. */
  under?: string | undefined;
};

/** How long one kind of data is kept. All three are literal words of the page. */
export type RetentionPeriod = {
  /** What is kept: the sentence's subject, the row's first cell or the heading. At most 120 characters. */
  category: string;
  /** « 3 ans à compter du dernier contact ». At most 120 characters. */
  period: string;
  quote: string;
};

export const RECIPIENT_CATEGORIES = [
  'processors',
  'hosting',
  'payment',
  'delivery',
  'analytics',
  'advertising',
  'group',
  'partners',
  'authorities',
  'advisers',
  'staff',
] as const;
export type RecipientCategory = (typeof RECIPIENT_CATEGORIES)[number];

/** Somebody who receives the data: by name, as the page writes it, or by category. @see Art. 4(9) GDPR */
export type Recipient = { name: string; quote: string } | { category: RecipientCategory; quote: string };

/**
 * By what a transfer to a third country is lawful; `none` where the page says that nothing is transferred.
 *
 * @see Art. 45, 46(2)(b) and (c), 49 GDPR; Commission Implementing Decision (EU) 2023/1795
 */
export const SAFEGUARDS = [
  'adequacy-decision',
  'data-privacy-framework',
  'standard-contractual-clauses',
  'binding-corporate-rules',
  'derogation',
  'unstated',
  'none',
] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

export type Transfer = { safeguard: Safeguard; quote: string };

/** What one page says of what a notice must say. Every list is in the order of the page but the first, which is the law's. */
export type NoticeChecklist = {
  found: readonly FoundItem[];
  retention: readonly RetentionPeriod[];
  recipients: readonly Recipient[];
  transfers: readonly Transfer[];
};
