import type { Surface } from './harness.ts';

/** Picks a file of these bytes in the directory's page, as the file dialog would. Gives nothing back. */
export async function pickArchive(page: Surface, bytes: Uint8Array): Promise<void> {
  await page.evaluate((base64) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (field === null) throw new Error('no file can be picked here');
    const chosen = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    chosen.items.add(new File([content], 'data.tar.gz', { type: 'application/gzip' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, Buffer.from(bytes).toString('base64'));
}
