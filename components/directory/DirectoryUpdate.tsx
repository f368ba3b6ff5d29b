import { useEffect, useRef, useState } from 'preact/hooks';
import { DIRECTORY_SOURCE } from '../../catalog/directory-source.ts';
import type { DirectoryEdition } from '../../core/directory/record.ts';
import { removeDirectory } from '../../flows/remove-directory.ts';
import type { DirectoryFailure, DirectoryProgress } from '../../flows/update-directory.ts';
import { useInterface } from '../i18n.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useServices } from '../services.tsx';

type State =
  | { step: 'idle' }
  | { step: 'working'; progress: DirectoryProgress | undefined }
  | { step: 'done'; records: number; leftOut: number }
  | { step: 'failed'; why: DirectoryFailure };

/** Takes the directory from its public archive or from a file, whole; on the person's click and never else. */
export function DirectoryUpdate({ edition }: { edition: DirectoryEdition | undefined }) {
  const { text } = useInterface();
  const { database, updateDirectory } = useServices();
  const [state, setState] = useState<State>({ step: 'idle' });
  const cancel = useRef<AbortController | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);
  // Whoever leaves the page does not wait for the answer.
  useEffect(() => () => cancel.current?.abort(), []);
  const update = async (source: 'archive' | Blob) => {
    cancel.current = new AbortController();
    setState({ step: 'working', progress: undefined });
    const answer = await updateDirectory(source, {
      signal: cancel.current.signal,
      progress: (progress) => setState({ step: 'working', progress }),
    });
    setState(
      'done' in answer
        ? { step: 'done', records: answer.done.records, leftOut: answer.done.leftOut }
        : { step: 'failed', why: answer.failed },
    );
  };
  const working = state.step === 'working';
  return (
    <section class="card" aria-labelledby="directory-update">
      <h2 id="directory-update">{text(edition === undefined ? 'directory-get' : 'directory-renew')}</h2>
      <p>{text('directory-update-text')}</p>
      <div class="row">
        <button type="button" class={edition ? '' : 'primary'} disabled={working} onClick={() => update('archive')}>
          {text(edition === undefined ? 'directory-download' : 'directory-download-again')}
        </button>
        <button type="button" disabled={working} onClick={() => file.current?.click()}>
          {text('directory-from-file')}
        </button>
        <input
          ref={file}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={text('directory-from-file')}
          accept=".gz,.tgz,application/gzip"
          onChange={({ currentTarget }) => {
            const picked = currentTarget.files?.[0];
            if (picked !== undefined) void update(picked);
            // The same file can then be picked again.
            currentTarget.value = '';
          }}
        />
        {working && (
          <button type="button" onClick={() => cancel.current?.abort()}>
            {text('directory-cancel')}
          </button>
        )}
        {edition !== undefined && !working && (
          <button type="button" class="plain" onClick={() => removeDirectory(database)}>
            {text('directory-remove')}
          </button>
        )}
      </div>
      <div role="status">
        <Said state={state} />
      </div>
      <p class="quiet">
        {text('directory-source')} <SafeLink address={DIRECTORY_SOURCE.home}>{DIRECTORY_SOURCE.home}</SafeLink>
      </p>
    </section>
  );
}

function Said({ state }: { state: State }) {
  const { text } = useInterface();
  switch (state.step) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p>
          {state.progress?.step === 'writing'
            ? text('directory-writing', { count: state.progress.records })
            : text('directory-reading', { count: state.progress?.records ?? 0 })}
        </p>
      );
    case 'done':
      return (
        <p class="note calm">
          {text('directory-done', { count: state.records })}
          {state.leftOut > 0 && <> {text('directory-left-out', { count: state.leftOut })}</>}
        </p>
      );
    case 'failed':
      return (
        <p class={state.why === 'cancelled' ? 'note' : 'note bad'}>
          {text(`directory-failed-${state.why}`)} {text('directory-unchanged')}
        </p>
      );
  }
}
