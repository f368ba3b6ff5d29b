import { useState } from 'preact/hooks';
import { type ExportWish, exportReceipts } from '../../flows/export-receipt.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';

/** Saves receipts as a JSON file, and says where it went. */
export function ExportButton({ wish, label }: { wish: ExportWish; label: string }) {
  const text = useText();
  const { database, now, version, download, note } = useServices();
  const say = useSnackbar();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const file = await exportReceipts(database, wish, { recorder: `${text('app-name')} ${version}`, now: now() });
      if (file === undefined) return;
      download(file.name, file.text, 'application/json');
      say(text('send-saved', { file: file.name }));
    } catch (error) {
      note(error);
      say(text('export-failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" disabled={busy} onClick={save}>
      {label}
    </button>
  );
}
