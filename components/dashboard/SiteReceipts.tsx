import { useState } from 'preact/hooks';
import { askedAgain } from '../../core/consent/asked-again.ts';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import type { Site } from '../../core/ids.ts';
import { useInterface } from '../i18n.tsx';
import { ReceiptView } from '../parts/ReceiptView.tsx';
import { askedLine } from '../receipts/account.ts';
import { ExportButton } from './ExportButton.tsx';

/** As many as one reads at a glance; the rest on a click. */
const SHOWN_AT_FIRST = 3;

/** The decisions on one site's banners, the latest first, and whether it asked again too soon. */
export function SiteReceipts({ site, receipts }: { site: Site; receipts: readonly ConsentReceipt[] }) {
  const spoken = useInterface();
  const { text, dayOf } = spoken;
  const [all, setAll] = useState(false);
  if (receipts.length === 0) return <p>{text('site-receipts-none')}</p>;
  const asked = askedAgain(receipts).toReversed();
  return (
    <>
      {asked.length > 0 && (
        <div class="note stack tight">
          <h3>{text('account-again')}</h3>
          {asked.map((each) => (
            <p key={`${each.host} ${each.askedAgainAt}`}>{askedLine(each, spoken)}</p>
          ))}
          <p class="quiet">{text('account-again-note')}</p>
        </div>
      )}
      <ul class="timeline">
        {(all ? receipts : receipts.slice(0, SHOWN_AT_FIRST)).map((receipt) => (
          <li key={receipt.id}>
            <p class="quiet">{dayOf(receipt.at)}</p>
            <ReceiptView receipt={receipt} />
          </li>
        ))}
      </ul>
      <p class="row">
        {!all && receipts.length > SHOWN_AT_FIRST && (
          <button type="button" onClick={() => setAll(true)}>
            {text('site-receipts-all', { count: receipts.length })}
          </button>
        )}
        <ExportButton wish={{ site }} label={text('site-receipts-export')} />
      </p>
    </>
  );
}
