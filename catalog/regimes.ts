import type { Regime } from '../core/law/regime.ts';
import type { RegimeId } from '../core/request/event.ts';

const files = import.meta.glob<{ regime: Regime }>('./regimes/*.ts', { eager: true });

/** Every regime, by its id. */
export const REGIME_RECORDS: ReadonlyMap<RegimeId, Regime> = new Map(
  Object.values(files).map(({ regime }) => [regime.id, regime]),
);

/** @throws Error where there is no such record: a defect, since ids are a closed set */
export function regimeOf(id: RegimeId): Regime {
  const regime = REGIME_RECORDS.get(id);
  if (regime === undefined) throw new Error(`no regime ${id}`);
  return regime;
}
