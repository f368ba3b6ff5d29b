import type { Day } from '../day.ts';
import type { LetterLanguage } from '../letter/letter.ts';
import type { LetterKind, RegimeId } from '../request/event.ts';
import type { Period } from './period.ts';

/** A text of law, and the day on which it was read at its source; undefined where it was not, and is only well known. */
export type LegalSource = { title: string; url: string; checked: Day | undefined };

/** A citation as a letter writes it. One of an article begins with the word « article », so that « de l’ » can stand before it. */
export type Citation = Record<LetterLanguage, string>;

/** What a country's own law adds to a regime. */
export type NationalLayer = {
  /** The act that says the same for the country, by right. */
  rights: Record<LetterKind, Citation>;
  /** Where it says how identity is shown. */
  identity: Citation;
  sources: LegalSource[];
};

/** A legal order under which a right is exercised. A dated record: the law changes. */
export type Regime = {
  id: RegimeId;
  name: Citation;
  /** « RGPD », "GDPR": how the letter calls it once it was named in full. */
  short: Citation;
  validFrom: Day;
  /** ISO 3166-1 alpha-2 of the countries where it applies. */
  countries: string[];
  /** Articles by right. */
  rights: Record<LetterKind, { article: string }>;
  /** How long the controller has, from receipt; and in all, from receipt, where it extends (Art. 12(3) GDPR). */
  answer: Period;
  extendedAnswer: Period;
  national: Partial<Record<string, NationalLayer>>;
  sources: LegalSource[];
};
