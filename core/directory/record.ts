import type { Day, Instant } from '../day.ts';

/** What an organisation does, in the words of the directory's own schema. */
export const DIRECTORY_CATEGORIES = [
  'addresses',
  'ads',
  'church',
  'collection agency',
  'commerce',
  'credit agency',
  'entertainment',
  'finance',
  'health',
  'insurance',
  'nonprofit',
  'political party',
  'public body',
  'school',
  'social media',
  'telecommunication',
  'travel',
  'utility',
] as const;
export type DirectoryCategory = (typeof DIRECTORY_CATEGORIES)[number];

/** How a record came about, best first: a request got through, a person read it, taken over from a list, by a machine. */
export const DIRECTORY_QUALITIES = ['tested', 'verified', 'imported', 'scraped'] as const;
export type DirectoryQuality = (typeof DIRECTORY_QUALITIES)[number];

/** One controller of the directory, as it is stored: every text cleaned of what cannot be seen, nothing concluded. */
export type DirectoryRecord = {
  /** Its name in the directory, `[a-z0-9-]+`; never changes there. */
  slug: string;
  name: string;
  /** Services and companies it answers for, as the directory names them. */
  runs: string[];
  /** Lines after the name, the country last. */
  address: string[];
  /** ISO 3166-1 alpha-2, read off the address' last line. */
  country: string | undefined;
  /** ISO 3166-1 alpha-2 in upper case; empty: everywhere. */
  relevantCountries: string[];
  categories: DirectoryCategory[];
  /** A plain address, see core/notice/mail-address.ts. */
  email: string | undefined;
  /** https addresses. */
  webform: string | undefined;
  web: string | undefined;
  sources: string[];
  phone: string | undefined;
  fax: string | undefined;
  /** ISO 639-1, the language it wants to be written in. */
  requestLanguage: string | undefined;
  /** It asks for an identity document in every case. */
  needsIdDocument: boolean;
  /** What it wants to know of whoever asks. */
  requiredElements: string[];
  comments: string[];
  quality: DirectoryQuality;
  /** Day of the archive it came in; the directory dates no record of its own. */
  datedAt: Day | undefined;
  /** Hosts that are its own, without `www.`: its website's and those that `runs` names. */
  hosts: string[];
  /** Each host and every domain above it but the last label: `shop.maison.fr` and `maison.fr`. Indexed. */
  domains: string[];
  /** Its name and what it runs, as `comparableName` writes them. Indexed. */
  names: string[];
};

/** The directory that stands: one row, replaced with the records. */
export type DirectoryEdition = {
  id: 'current';
  /** Where it came from: the public archive, or a file the person picked. */
  from: 'archive' | 'file';
  updatedAt: Instant;
  /** Day of the newest record in it. */
  datedAt: Day | undefined;
  /** Commit of the repository, forty hexadecimal digits, where the archive names it. */
  commit: string | undefined;
  records: number;
  /** Records that were not of the shape and were left out. */
  leftOut: number;
};
