/** What a stretch of a notice can be about. */
export const TOPICS = [
  /** Who decides about the data. */
  'controller',
  /** Who publishes the site. */
  'publisher',
  /** The data protection officer. */
  'officer',
  /** How to use one's rights. */
  'rights',
  /** How to write to the site in general. */
  'contact',
  /** Where a company has its seat. */
  'seat',
  /** Who hosts the site, or made it. */
  'host',
  'authority',
  'representative',
  /** Other companies: processors, partners, tools. */
  'third-party',
  /** Addresses for something else: press, jobs, sales, abuse, advertising. */
  'other-purpose',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * One language's words for notices. Each is the source of a linear pattern over folded text: lower case, without
 * accents, typographic apostrophes made straight.
 */
export type NoticeWords = {
  /** ISO 639-1. */
  language: string;
  /** Texts and paths of links. */
  links: { privacy: string; legal: string };
  /** Words that tell what a passage is about. */
  topics: Partial<Record<Topic, string>>;
  /** What joins « the controller » to the name that follows: a colon, « est », "is". */
  copula?: string;
  /** Sentences whose subject or agent is the controller; `NAME` stands for it, at the beginning or at the end. */
  naming?: string[];
  /** Words at which a name ends. */
  ends?: string;
  /** Words that begin or stand in the line of a street, and building parts. */
  street?: string;
};
