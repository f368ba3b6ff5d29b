import { readablePage } from '../../core/consent/readable-page.ts';
import type { ReceiptId } from '../../core/ids.ts';
import { fileNameOf } from '../../flows/export-receipt.ts';
import { useInterface } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { readReceiptPage } from '../read-receipts.ts';
import { AccountView } from '../receipts/AccountView.tsx';
import { accountOf } from '../receipts/account.ts';
import { PressedControls } from '../receipts/PressedControls.tsx';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ExportButton } from './ExportButton.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';

/** One receipt: everything in it, to read, to print and to keep as a file. */
export function ReceiptPage({ id }: { id: ReceiptId }) {
  const spoken = useInterface();
  const { text } = spoken;
  const { database, version, download, print } = useServices();
  const say = useSnackbar();
  const found = useLiveQuery(() => readReceiptPage(database, id), [database, id]);
  if (found === undefined) return null;
  if (found === 'gone') return <NotFound />;
  const { receipt, asked } = found;
  const account = accountOf(receipt, spoken, { version, asked });
  const save = () => {
    const name = fileNameOf(receipt.site, receipt.at, 'html');
    download(name, readablePage(account), 'text/html');
    say(text('send-saved', { file: name }));
  };
  return (
    <Page title={account.title} narrow>
      <div class="row not-printed">
        <button type="button" class="primary" onClick={print}>
          {text('send-print')}
        </button>
        <button type="button" onClick={save}>
          {text('account-save-page')}
        </button>
        <ExportButton wish={{ receipt: id }} label={text('account-save-json')} />
        <a href={`#/register/${encodeURIComponent(receipt.site)}`}>{text('account-to-site')}</a>
      </div>
      <AccountView account={account} />
      {receipt.pressed.length > 0 && (
        <section class="card not-printed">
          <h2>{text('account-correct')}</h2>
          <PressedControls receipt={receipt} />
        </section>
      )}
    </Page>
  );
}
