declare module 'virtual:consent-suspicion' {
  /** Check sums of the stems that banners speak with, in every language, as `shortSum` of core/consent/stems.ts gives them. */
  export const STEM_SUMS: string;
  /** What ids and classes of banners are called; for ` id class class`. */
  export const MARKS: RegExp;
}
