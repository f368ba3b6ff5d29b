import type { Sourced } from './controller.ts';

/** Registers and tax numbers that a page may give, by what identifies them. */
export const REGISTERS = [
  'vat',
  'siren',
  'siret',
  'rcs',
  'handelsregister',
  'companies-house',
  'kvk',
  'es-nif',
  'it-codice-fiscale',
  'pl-regon',
  'pl-krs',
  'cvr',
  'organisationsnummer',
  'y-tunnus',
  'cz-ico',
  'che-uid',
] as const;
export type RegisterName = (typeof REGISTERS)[number];

/**
 * `checked`: its check digits are right; `unchecked`: it has none that is public. One whose digits are wrong is not
 * read. `number` has no blanks or punctuation, but for « HRB 1234 ».
 */
export type RegisterNumber = { register: RegisterName; number: string; digits: 'checked' | 'unchecked' };

/** What a page says of the controller beyond what a letter needs. A field that was not found is absent. */
export type NoticeDetails = {
  /** The data protection officer's own name or office. */
  officerName?: Sourced<string>;
  generalEmail?: Sourced<string>;
  /** In international form where the page writes it so, digits and a leading `+` only. */
  telephone?: Sourced<string>;
  /** Others who decide together with the controller. @see Art. 26 GDPR */
  jointControllers?: Sourced<string>[];
  /** @see Art. 27 GDPR and Art. 27 UK GDPR */
  representatives?: (Sourced<string> & { for: 'EU' | 'UK' | undefined })[];
  numbers?: Sourced<RegisterNumber>[];
  /** The day of the notice as it says it, `2026-01-31`, or the month. */
  dated?: Sourced<string>;
  /** Supervisory authority that the page names, in its words. */
  authority?: Sourced<string>;
  /** Address of a form for data rights, written out in the text. */
  rightsForm?: Sourced<string>;
  /** Places where an address stands that cannot be read, in the page's words. */
  hiddenMails?: Sourced<string>[];
};
