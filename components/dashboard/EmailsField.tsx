import { useId, useState } from 'preact/hooks';
import { looksLikeEmail } from '../email.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useKept } from '../parts/use-kept.ts';

type Props = { emails: readonly string[]; save: (emails: string[]) => Promise<unknown> };

/** The person's addresses, the usual one first, each on its line. */
export function EmailsField({ emails, save }: Props) {
  const text = useText();
  const say = useSnackbar();
  const id = useId();
  const kept = useKept<readonly string[]>(emails, (all) =>
    save(all.map((email) => email.trim()).filter((email) => email !== '')),
  );
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const shown = kept.value.length === 0 ? [''] : kept.value;
  const remove = (index: number) => {
    const before = shown;
    kept.type(shown.filter((_, at) => at !== index));
    const email = shown[index];
    if (email) say(text('profile-email-removed', { email }), async () => kept.type(before));
  };
  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend class="legend">{text('profile-email')}</legend>
      {shown.map((email, index) => {
        const bad = email !== '' && (left.has(index) || emails.includes(email)) && !looksLikeEmail(email.trim());
        return (
          <div class="stack tight" key={index}>
            <div class="row email-line">
              <input
                type="email"
                autocomplete="email"
                aria-label={text('profile-email-n', { number: index + 1 })}
                aria-invalid={bad}
                aria-describedby={`${id}-${index}`}
                value={email}
                onInput={(event) =>
                  kept.type(shown.map((each, at) => (at === index ? event.currentTarget.value : each)))
                }
                onBlur={() => setLeft((all) => new Set([...all, index]))}
              />
              {shown.length > 1 && (
                <button
                  type="button"
                  class="plain"
                  aria-label={
                    email === '' ? text('profile-email-remove-empty') : text('profile-email-remove', { email })
                  }
                  onClick={() => remove(index)}
                >
                  {text('remove')}
                </button>
              )}
            </div>
            <p class="fault" id={`${id}-${index}`}>
              {bad && text('profile-bad-email', { value: email })}
            </p>
          </div>
        );
      })}
      <p class="quiet" id={`${id}-hint`}>
        {text('profile-email-hint')}
      </p>
      {kept.state === 'failed' && <p class="fault">{text('keep-failed')}</p>}
      <p>
        <button type="button" onClick={() => kept.type([...shown, ''])}>
          {text('profile-email-add')}
        </button>
      </p>
    </fieldset>
  );
}
