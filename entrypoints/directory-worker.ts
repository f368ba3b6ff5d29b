import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DIRECTORY_SOURCE } from '../catalog/directory-source.ts';
import { type DirectoryProgress, type DirectoryUpdate, updateDirectory } from '../flows/update-directory.ts';
import type { FromDirectoryWorker, ToDirectoryWorker } from '../messaging/directory-worker.ts';
import { HabeasDatabase } from '../storage/database.ts';

/** Long enough for half a megabyte on a bad line. */
const PATIENCE_MS = 120_000;
const PROGRESS_EVERY_MS = 100;

// A worker of one page, which starts it for one update: unpacking and checking would hold the page up for seconds.
export default defineUnlistedScript(() => {
  const cancel = new AbortController();
  addEventListener('message', ({ data }: MessageEvent<ToDirectoryWorker>) => {
    if ('cancel' in data) cancel.abort();
    else void update(data.update, cancel.signal);
  });
});

async function update(source: 'archive' | Blob, signal: AbortSignal): Promise<void> {
  const tell = (message: FromDirectoryWorker<DirectoryProgress, DirectoryUpdate>) => postMessage(message);
  let told = 0;
  const database = new HabeasDatabase();
  try {
    const answer = await updateDirectory(
      database,
      source === 'archive'
        ? { from: 'archive', open: () => download(signal) }
        : { from: 'file', open: async () => source.stream() },
      {
        now: new Date(),
        signal,
        progress: (progress) => {
          const now = performance.now();
          if (progress.step === 'reading' && now - told < PROGRESS_EVERY_MS) return;
          told = now;
          tell({ progress });
        },
      },
    );
    tell({ answer });
  } catch (error) {
    // Told to the page by its error event, which notes it.
    tell({ answer: { failed: 'failed' } });
    throw error;
  } finally {
    database.close();
  }
}

/** The archive as its host sends it: no cookie, no referrer, and no other host than the policy names. */
async function download(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const answer = await fetch(DIRECTORY_SOURCE.archive, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!answer.ok || answer.body === null) throw new Error(`the archive did not come: ${answer.status}`);
  return answer.body;
}
