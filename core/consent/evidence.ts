/** One purpose, category, service or partner in the choice a site stored. */
export type StoredPurpose = {
  name: string;
  granted: boolean;
  /** True where the site itself declares that it cannot be switched off. */
  necessary: boolean;
};

export const STORES = ['cookie', 'local-storage', 'session-storage'] as const;
export type StoreKind = (typeof STORES)[number];

/** The choice as the site stored it. */
export type StoredChoice = {
  /** Where it stands: a cookie, or a key of the page's storage. */
  where: StoreKind;
  /** The name of that cookie or key. */
  name: string;
  /** The raw value as stored, cut at 2,000 characters. */
  value: string;
  purposes: StoredPurpose[];
};

/**
 * Who tells what was stored: the platform's own store read by its adapter; a consent string of the IAB (TCF, GPP);
 * Google's Consent Mode; or the cookies and keys that changed with the click, read by what they say.
 */
export const EVIDENCE_SOURCES = ['platform', 'tcf', 'gpp', 'consent-mode', 'storage'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** One reading of what a site stored. All that comes from the page's own scripts is *as declared by the site*. */
export type Evidence = {
  source: EvidenceSource;
  /** Purposes, special features, services, partners (`kind`), each granted or not. */
  purposes: EvidencePurpose[];
  /** Where it was read: the cookie or key, or the API. */
  from: string;
};

export type EvidencePurpose = StoredPurpose & {
  /** What is granted: consent to a purpose, a partner, or reliance on legitimate interest. Absent: a purpose. */
  kind?: 'purpose' | 'special-feature' | 'partner' | 'legitimate-interest' | 'partner-legitimate-interest' | undefined;
};

/**
 * One cookie or key that changed; a value is cut at 2,000 characters, absent where there was none. A cookie that was written
 * again has the same value twice.
 */
export type StoredChange = {
  where: StoreKind;
  name: string;
  before?: string | undefined;
  after?: string | undefined;
};
