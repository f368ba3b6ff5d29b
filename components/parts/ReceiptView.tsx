import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { useInterface } from '../i18n.tsx';
import { Outcome } from './Outcome.tsx';

/** What happened on one banner: the outcome in a sentence, and the proof for who wants it. */
export function ReceiptView({ receipt }: { receipt: ConsentReceipt }) {
  const { text, list } = useInterface();
  return (
    <div class="stack tight">
      <Outcome outcome={receipt.outcome} />
      <p>{text(`outcome-detail-${receipt.outcome}`, { remaining: list(receipt.remaining) })}</p>
      {receipt.refused.length > 0 && (
        <p class="quiet">{text('receipt-refused-count', { count: receipt.refused.length })}</p>
      )}
      <details>
        <summary>{text('receipt-details')}</summary>
        <ReceiptFacts receipt={receipt} />
      </details>
    </div>
  );
}

function ReceiptFacts({ receipt }: { receipt: ConsentReceipt }) {
  const { text, list, dayOf, timeOf } = useInterface();
  const { after } = receipt;
  return (
    <div class="stack tight">
      <p class="quiet">{text('receipt-when', { day: dayOf(receipt.at), time: timeOf(receipt.at) })}</p>
      <dl class="facts">
        <dt>{text('receipt-platform')}</dt>
        <dd>
          <bdi>{receipt.platform ?? text('receipt-platform-unknown')}</bdi>
        </dd>
        {receipt.pressed.length > 0 && (
          <>
            <dt>{text('receipt-pressed')}</dt>
            <dd>
              <bdi>{receipt.pressed.map(({ label }) => label).join(' → ')}</bdi>
            </dd>
          </>
        )}
        {receipt.refused.length > 0 && (
          <>
            <dt>{text('receipt-refused-names')}</dt>
            <dd>
              <bdi>{list(receipt.refused)}</bdi>
            </dd>
          </>
        )}
        {receipt.remaining.length > 0 && (
          <>
            <dt>{text('receipt-remaining-names')}</dt>
            <dd>
              <bdi>{list(receipt.remaining)}</bdi>
            </dd>
          </>
        )}
        {after !== undefined && (
          <>
            <dt>{text('receipt-stored')}</dt>
            <dd>{text(`receipt-stored-${after.where}`, { name: after.name })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
