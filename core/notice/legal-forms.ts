/**
 * The legal forms of one country. `after` stand behind a name (« Atelier SARL »), `before` in front of it (« SAS
 * Atelier », « Stichting … »). Written as they are written, in pattern syntax over the page's own case.
 */
export type LegalForms = { country: string; after: readonly string[]; before?: readonly string[] };
