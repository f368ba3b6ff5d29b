/** What a letter, or a way of sending it, still lacks. Sentences for these codes stand in locales/. */
export const MISSING_VALUES = [
  /** No profile: nobody to write as. */
  'identity',
  /** The profile has no name. */
  'sender-name',
  /** Neither an account e-mail nor a customer number: the controller could not tell who writes. */
  'identifier',
  /** Neither an e-mail nor a postal address for the answer. */
  'answer-address',
  'controller-name',
  /** Neither an e-mail nor a postal address of the controller is known. */
  'controller-address',
  /** For e-mail: no address, or one that is not a plain address. */
  'controller-email',
  /** For a letter by post: the controller's postal address. */
  'controller-postal-address',
  /** For a letter by post: the person's own postal address. */
  'sender-postal-address',
] as const;
export type MissingValue = (typeof MISSING_VALUES)[number];
