import type { Choice } from './banner-page.ts';

/**
 * Whether an outcome that was told is what the library stored. `true`: the same. `false`: a refusal told that was not
 * stored in full, or one denied that was. `untold`: nothing was claimed either way. `pays`: who refuses pays there.
 */
export function toldTruly(
  outcome: string | undefined,
  stored: Choice['choice'],
  offersRefusal: boolean,
  pays = false,
): 'true' | 'false' | 'untold' {
  switch (outcome) {
    case 'refused':
      return stored === 'refused' ? 'true' : 'false';
    case 'refused-in-part':
      return stored === 'partial' ? 'true' : 'false';
    case 'unconfirmed':
      return stored === 'refused' || stored === 'none' ? 'untold' : 'false';
    case 'not-refused':
      return stored === 'refused' ? 'false' : 'true';
    case 'nothing-to-refuse':
      return !offersRefusal && stored === 'none' ? 'true' : 'false';
    case 'consent-or-pay':
      return pays && stored === 'none' ? 'true' : 'false';
    default:
      return 'untold';
  }
}

/** The value below which a share of the values lies; undefined where there is none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}
