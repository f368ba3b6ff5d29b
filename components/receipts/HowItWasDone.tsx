import type { Evidence } from '../../core/consent/evidence.ts';
import type { ConsentReceipt } from '../../core/consent/receipt.ts';
import { useInterface } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { evidenceOf, shortened, wayOf, whyOf } from './how.ts';
import { PressedControls } from './PressedControls.tsx';

/** The click explained: by which way, which control, for which words, and what then proved it. */
export function HowItWasDone({ receipt }: { receipt: ConsentReceipt }) {
  const spoken = useInterface();
  const { text, list, dayOf, timeOf } = spoken;
  const { openDashboard } = useServices();
  const { after, evidence = [], refused, remaining } = receipt;
  const way = wayOf(receipt, spoken);
  return (
    <div class="stack tight how">
      <p class="quiet">{text('receipt-when', { day: dayOf(receipt.at), time: timeOf(receipt.at) })}</p>
      {way !== undefined && <p>{way}</p>}
      <PressedControls receipt={receipt} />
      {evidence.length > 0 && (
        <div>
          <h3 class="label">{text('receipt-evidence-title')}</h3>
          <ul class="plain-list">
            {evidence.map((reading) => (
              <li key={`${reading.source} ${reading.from}`}>
                {evidenceOf(reading, spoken)}
                <Why reading={reading} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl class="facts">
        <dt>{text('receipt-platform')}</dt>
        <dd>
          <bdi>{platformName(receipt) ?? text('receipt-platform-unknown')}</bdi>
        </dd>
        {refused.length > 0 && (
          <>
            <dt>{text('receipt-refused-names')}</dt>
            <dd>
              <bdi>{list(shortened(refused, text))}</bdi>
            </dd>
          </>
        )}
        {remaining.length > 0 && (
          <>
            <dt>{text('receipt-remaining-names')}</dt>
            <dd>
              <bdi>{list(shortened(remaining, text))}</bdi>
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
      <p>
        <button type="button" class="plain" onClick={() => openDashboard(`#/refusals/${receipt.id}`)}>
          {text('receipt-open')}
        </button>
      </p>
    </div>
  );
}

function Why({ reading }: { reading: Evidence }) {
  const spoken = useInterface();
  const why = whyOf(reading, spoken);
  if (why === undefined) return null;
  return (
    <details>
      <summary>{spoken.text('why')}</summary>
      <p class="quiet">{why}</p>
    </details>
  );
}

/** « Klaro 0.7.22 » */
export function platformName({ platform, platformVersion }: ConsentReceipt): string | undefined {
  return platform && [platform, platformVersion].filter((part) => part !== undefined).join(' ');
}
