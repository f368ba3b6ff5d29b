import type { ConsentReceipt, PressedControl } from '../../core/consent/receipt.ts';
import { disputeReceipt, removeLocalRule, restoreLocalRule, undoDispute } from '../../flows/dispute-receipt.ts';
import { useInterface } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { becauseOf } from './how.ts';

/** Each control that was pressed, why it was taken for what it is, and the person's word against it. */
export function PressedControls({ receipt }: { receipt: ConsentReceipt }) {
  const { text } = useInterface();
  const { database } = useServices();
  const rules = useLiveQuery(
    () => database.localRules.where('site').equals(receipt.site).toArray(),
    [database, receipt.site],
  );
  if (rules === undefined || receipt.pressed.length === 0) return null;
  return (
    <div>
      <h3 class="label">{text('receipt-pressed', { count: receipt.pressed.length })}</h3>
      <ol class="pressed">
        {receipt.pressed.map((control, index) => (
          <li key={index}>
            <Control receipt={receipt} control={control} rule={rules.find(({ label }) => label === control.label)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type Rule = { site: ConsentReceipt['site']; label: string; at: ConsentReceipt['at'] };

function Control(props: { receipt: ConsentReceipt; control: PressedControl; rule: Rule | undefined }) {
  const { receipt, control, rule } = props;
  const spoken = useInterface();
  const { text } = spoken;
  const { database, now } = useServices();
  const say = useSnackbar();
  const because = becauseOf(control, spoken);
  const { label, intent } = control;
  const dispute = async () => {
    const dispute = await disputeReceipt(database, receipt.id, label, now());
    if (dispute !== undefined) say(text('dispute-noted', { label }), () => undoDispute(database, dispute));
  };
  const lift = async (lifted: Rule) => {
    await removeLocalRule(database, lifted);
    say(text('dispute-lifted', { label }), () => restoreLocalRule(database, lifted));
  };
  return (
    <>
      <strong>
        <bdi>{text('quoted', { words: label })}</bdi>
      </strong>{' '}
      <span class="quiet">{text(`receipt-intent-${intent}`)}</span>
      {because !== undefined && <p class="quiet">{because}</p>}
      {rule !== undefined ? (
        <p class="row">
          <span>{text('dispute-stands')}</span>
          <button type="button" class="plain" onClick={() => lift(rule)}>
            {text('dispute-lift')}
          </button>
        </p>
      ) : (
        intent !== 'settings' && (
          <p>
            <button type="button" class="plain" aria-label={text('dispute-of', { label })} onClick={dispute}>
              {text('dispute')}
            </button>
          </p>
        )
      )}
    </>
  );
}
