import type { RegisterEntry } from '../../core/register/entry.ts';
import { useInterface } from '../i18n.tsx';

/** What the register holds of this site, in two sentences. */
export function RegisterPart({ entry }: { entry: RegisterEntry | undefined }) {
  const { text, list, dayOf } = useInterface();
  const kinds = [...new Set(entry?.observations.map(({ kind }) => kind))];
  return (
    <section class="popup-part">
      <h2>{text('popup-register-title')}</h2>
      {entry === undefined ? (
        <p>{text('popup-register-none')}</p>
      ) : kinds.length === 0 ? (
        <p>{text('popup-register-only-consent', { day: dayOf(entry.since) })}</p>
      ) : (
        <>
          <p>
            {text('popup-register-since', {
              day: dayOf(entry.since),
              what: list(kinds.map((kind) => text(`observation-${kind}`))),
            })}
          </p>
          {entry.categories.length > 0 && (
            <p>
              {text('popup-register-given', {
                categories: list(entry.categories.map((category) => text(`category-${category}`))),
              })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
