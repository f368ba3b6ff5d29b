import { browser } from 'wxt/browser';
import type { DirectoryProgress, DirectoryUpdate } from '../../flows/update-directory.ts';
import type { FromDirectoryWorker, ToDirectoryWorker } from '../../messaging/directory-worker.ts';

type Work = { progress: (progress: DirectoryProgress) => void; signal: AbortSignal; note: (error: unknown) => void };

/** Updates the directory in a worker of this page, and ends the worker with it. */
export function runDirectoryWorker(
  source: 'archive' | Blob,
  { progress, signal, note }: Work,
): Promise<DirectoryUpdate> {
  const worker = new Worker(workerScript());
  const say = (message: ToDirectoryWorker) => worker.postMessage(message);
  const cancel = () => say({ cancel: true });
  return new Promise<DirectoryUpdate>((resolve) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromDirectoryWorker<DirectoryProgress, DirectoryUpdate>>) => {
        if ('answer' in data) resolve(data.answer);
        else progress(data.progress);
      },
    );
    worker.addEventListener('error', (event) => {
      note(new Error(event.message || 'the directory worker did not start'));
      resolve({ failed: 'failed' });
    });
    signal.addEventListener('abort', cancel);
    say({ update: source });
  }).finally(() => {
    signal.removeEventListener('abort', cancel);
    worker.terminate();
  });
}

type Policy = { createScriptURL(url: string): string };
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy };

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * The one address that may become a worker here. Where the browser knows trusted types, the policy of the pages lets only
 * this name make one, and it makes none but this script's. A page may make it only once.
 */
const policy = trustedTypes?.createPolicy('directory-worker', { createScriptURL: () => scriptAddress() });

function workerScript(): string {
  return policy?.createScriptURL('') ?? scriptAddress();
}

function scriptAddress(): string {
  return browser.runtime.getURL('/directory-worker.js');
}
