import { useId, useState } from 'preact/hooks';
import type { Draft, Letter } from '../../core/letter/letter.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useKept } from '../parts/use-kept.ts';

type Wording = NonNullable<Draft['edited']>;
type Props = {
  edited: Draft['edited'];
  /** The letter as it stands; undefined while something is missing. */
  prepared: Letter | undefined;
  save: (edited: Draft['edited']) => Promise<unknown>;
};

/** The person's own wording in place of the prepared text, and the way back to it. */
export function LetterWording({ edited, prepared, save }: Props) {
  const text = useText();
  const say = useSnackbar();
  const [open, setOpen] = useState(edited !== undefined);
  const start: Wording | undefined = edited ?? prepared;
  if (start === undefined) return null;
  if (!open && edited === undefined) {
    return (
      <p>
        <button type="button" onClick={() => setOpen(true)}>
          {text('letter-edit')}
        </button>
      </p>
    );
  }
  const restore = async () => {
    setOpen(false);
    await save(undefined);
    say(text('letter-restored'), edited && (() => save(edited)));
  };
  return (
    <section class="card">
      <h2>{text('letter-edit')}</h2>
      {edited && <p class="quiet">{text('letter-own-words')}</p>}
      <WordingFields start={{ subject: start.subject, body: start.body }} save={save} />
      <p>
        <button type="button" onClick={restore}>
          {text('letter-restore')}
        </button>
      </p>
    </section>
  );
}

function WordingFields({ start, save }: { start: Wording; save: (edited: Wording) => Promise<unknown> }) {
  const text = useText();
  const id = useId();
  const kept = useKept(start, save);
  return (
    <>
      <div class="field">
        <label for={`${id}-subject`}>{text('letter-subject')}</label>
        <input
          id={`${id}-subject`}
          value={kept.value.subject}
          onInput={(event) => kept.type({ ...kept.value, subject: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-body`}>{text('letter-body')}</label>
        <textarea
          id={`${id}-body`}
          rows={18}
          value={kept.value.body}
          onInput={(event) => kept.type({ ...kept.value, body: event.currentTarget.value })}
        />
      </div>
      <p class="quiet" role="status">
        {kept.state === 'failed' ? text('keep-failed') : text(kept.state === 'keeping' ? 'keeping' : 'kept')}
      </p>
    </>
  );
}
