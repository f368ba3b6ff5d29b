import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import type { Interface } from '../../locales/interface.ts';
import { shortened } from './how.ts';

/** What an outcome means, with what remains named, and of a wall against money who keeps it and at what price. */
export function outcomeSentences(
  { outcome, remaining, pay }: Pick<ConsentReceipt, 'outcome' | 'remaining' | 'pay'>,
  { text, list }: Interface,
): string[] {
  const meaning = text(`outcome-detail-${outcome}`, { remaining: list(shortened(remaining, text)) });
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
