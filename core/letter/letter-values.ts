/**
 * What the templates are given. Text that is not known is empty, and its template writes around it; nothing is ever
 * `undefined`, which would be printed.
 */
export type LetterValues = {
  right: { article: string };
  regime: { name: string; short: string };
  /** The country's own law, where the controller sits in a country that has a record. */
  national: { right: string; identity: string } | false;
  site: string;
  /** What the register saw: the first that holds is named. */
  relation: { account: boolean; accountOpenedOn: string; orders: boolean; newsletter: boolean };
  /** By which the controller already knows the person. At least one is not empty. */
  identifiers: { email: string; customerNumber: string };
  /** Where the answer goes; empty: by post. */
  answerEmail: string;
  period: string;
  reference: string;
  sender: { name: string };
};
