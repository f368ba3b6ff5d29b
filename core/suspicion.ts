/** What the sentinel saw in a page that deserves a closer look. */
export const SUSPICIONS = ['consent', 'personal-form', 'privacy-notice'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];
