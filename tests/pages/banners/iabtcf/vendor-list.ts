/** A small list in the shape of the IAB's: its purposes by their real numbers, vendors of our own invention. */
const PURPOSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Purposes that may rest on a legitimate interest under version 2.2. */
export const INTERESTS = [2, 7, 8, 9, 10, 11];
export const SPECIAL_FEATURES = [1, 2];
export const VENDORS = [
  'Adlantic Media',
  'Bluefin Targeting',
  'Corvid Data',
  'Dune Analytics',
  'Estuary Exchange',
  'Fathom Reach',
];

const named = (ids: readonly number[], what: string) =>
  Object.fromEntries(
    ids.map((id) => [id, { id, name: `${what} ${id}`, description: `${what} ${id}`, illustrations: [] }]),
  );

export const VENDOR_LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 148,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-10-01T16:00:00Z',
  purposes: named(PURPOSES, 'Purpose'),
  specialPurposes: named([1, 2, 3], 'Special purpose'),
  features: named([1, 2, 3], 'Feature'),
  specialFeatures: named(SPECIAL_FEATURES, 'Special feature'),
  dataCategories: named([1, 2, 3], 'Data category'),
  stacks: {},
  vendors: Object.fromEntries(
    VENDORS.map((name, at) => [
      at + 1,
      {
        id: at + 1,
        name,
        purposes: [1, 3, 4, 5, 6],
        legIntPurposes: INTERESTS,
        flexiblePurposes: [],
        specialPurposes: [1],
        features: [1],
        specialFeatures: SPECIAL_FEATURES,
        usesCookies: true,
        cookieMaxAgeSeconds: 31_536_000,
        usesNonCookieAccess: true,
        urls: [{ langId: 'en', privacy: 'https://example.invalid/privacy' }],
      },
    ]),
  ),
};
