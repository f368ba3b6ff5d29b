import type { Evidence } from './evidence.ts';
import { BY_INTEREST_TOO } from './read-tcf.ts';
import type { ConsentReceipt } from './receipt.ts';

/** Of partners so many are named on a receipt. */
const MOST_NAMED = 300;

/**
 * The partners that the platform names, and how many of them were refused: those that nothing read back grants anything, by
 * consent or by legitimate interest. Where no reading tells partners apart, all count as refused with everything else, and
 * otherwise nobody knows. Undefined where none is named and none is granted.
 */
export function partnersOf(named: readonly string[], evidence: readonly Evidence[]): ConsentReceipt['partners'] {
  const about = evidence.flatMap(({ purposes }) => purposes).filter(({ necessary }) => !necessary);
  const list = new Set(named);
  const ofPartner = about.flatMap(({ name, kind, granted }) => {
    const bare = name.endsWith(BY_INTEREST_TOO) ? name.slice(0, -BY_INTEREST_TOO.length) : name;
    const isOne =
      kind === 'partner' || kind === 'partner-legitimate-interest' || (kind === undefined && list.has(bare));
    return isOne ? [{ name: bare, granted }] : [];
  });
  const granted = new Set(ofPartner.flatMap((one) => (one.granted ? [one.name] : [])));
  const all = new Set([...granted, ...list]);
  if (all.size === 0) return undefined;
  const toldApart =
    ofPartner.length > 0 || evidence.some(({ purposes }) => purposes.some(({ kind }) => kind !== undefined));
  const refused =
    list.size > 0 && toldApart
      ? all.size - granted.size
      : about.length > 0 && about.every((one) => !one.granted)
        ? all.size
        : undefined;
  return { total: all.size, refused, names: [...all].slice(0, MOST_NAMED) };
}
