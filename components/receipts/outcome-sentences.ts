import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import type { Interface } from '../../locales/interface.ts';
import { shortened } from './how.ts';

type Told = Pick<ConsentReceipt, 'outcome' | 'remaining' | 'pay' | 'allowed' | 'stale'>;

/**
 * What an outcome means, with what remains and what the person allows named, and of a wall against money who keeps it and at
 * what price.
 */
export function outcomeSentences(told: Told, { text, list }: Interface): string[] {
  const { outcome, remaining, pay, allowed = [], stale } = told;
  if (outcome === 'unconfirmed' && stale === true) return [text('outcome-stale')];
  const meaning = text(`outcome-detail-${outcome}`, { remaining: list(shortened(remaining, text)) });
  if (allowed.length > 0) return [meaning, text('outcome-allowed', { allowed: list(shortened(allowed, text)) })];
  if (outcome !== 'consent-or-pay' || pay === undefined) return [meaning];
  const { provider, price } = pay;
  const wall =
    provider !== undefined && price !== undefined
      ? text('outcome-pay-provider-price', { provider, price })
      : provider !== undefined
        ? text('outcome-pay-provider', { provider })
        : price !== undefined
          ? text('outcome-pay-price', { price })
          : undefined;
  return wall === undefined ? [meaning] : [meaning, wall];
}
