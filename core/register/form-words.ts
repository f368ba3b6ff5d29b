/** What a field can mean. */
export const FIELD_MEANINGS = [
  'email',
  'phone',
  'name',
  'username',
  'password',
  'password-again',
  'street',
  'postcode',
  'city',
  'country',
  'birth-date',
  'gender',
  'payment',
  'health',
  'location',
  'documents',
  'organisation',
  'message',
  'one-time-code',
  'coupon',
  'search',
] as const;
export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

/** What a form can be for. The last ones leave nothing in the register. */
export const FORM_PURPOSES = [
  'account',
  'sign-up',
  'sign-in',
  'newsletter',
  'order',
  'booking',
  'contact',
  'donation',
  'job-application',
  'comment',
  'survey',
  'send',
  'search',
  'filter',
  'calculator',
  'settings',
  'recovery',
  'two-factor',
  'chat',
  'coupon',
  'unsubscribe',
] as const;
export type FormPurpose = (typeof FORM_PURPOSES)[number];

/**
 * The words of one language. Each entry is a phrase of stems, in order, with at most two words between two of them:
 * `cre compt` is found in «Créer un compte» and «Création de votre compte». A stem begins a word; `=nom` is a whole
 * word; `~nummer` stands anywhere in a word. Case and accents do not count.
 */
export type FormWords = {
  /** ISO 639-1. */
  language: string;
  fields: Partial<Record<FieldMeaning, string>>;
  purposes: Partial<Record<FormPurpose, string>>;
};
