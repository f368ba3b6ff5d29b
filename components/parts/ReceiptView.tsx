import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { useInterface } from '../i18n.tsx';
import { HowItWasDone } from '../receipts/HowItWasDone.tsx';
import { outcomeSentences } from '../receipts/outcome-sentences.ts';
import { Outcome } from './Outcome.tsx';

/** What happened on one banner: the outcome in a sentence, and how for who wants it. */
export function ReceiptView({ receipt }: { receipt: ConsentReceipt }) {
  const spoken = useInterface();
  const { text, dayOf } = spoken;
  return (
    <div class="stack tight">
      <Outcome outcome={receipt.outcome} />
      {outcomeSentences(receipt, spoken).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {receipt.disputed === true && <p class="note">{text('receipt-disputed')}</p>}
      {receipt.forgottenAt !== undefined && (
        <p class="quiet">{text('receipt-forgotten', { day: dayOf(receipt.forgottenAt) })}</p>
      )}
      {receipt.refused.length > 0 && (
        <p class="quiet">{text('receipt-refused-count', { count: receipt.refused.length })}</p>
      )}
      <details>
        <summary>
          {text(receipt.pressed.length > 0 || receipt.way !== undefined ? 'receipt-how' : 'receipt-seen')}
        </summary>
        <HowItWasDone receipt={receipt} />
      </details>
    </div>
  );
}
