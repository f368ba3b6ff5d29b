import { useId } from 'preact/hooks';
import type { IdentityId } from '../../core/ids.ts';
import { type Draft, type Identity, LETTER_LANGUAGES, type LetterLanguage } from '../../core/letter/letter.ts';
import { changeDraft, type DraftPatch } from '../../flows/change-draft.ts';
import { looksLikeEmail } from '../email.ts';
import { useText } from '../i18n.tsx';
import { KeptField } from '../parts/KeptField.tsx';
import { useServices } from '../services.tsx';
import { IDENTIFIER_FIELD } from './MissingList.tsx';

type Props = { draft: Draft; identity: Identity | undefined; identities: readonly Identity[] };

/** What only the person can say: how this site knows them, and in which language to write. */
export function LetterQuestions({ draft, identity, identities }: Props) {
  const text = useText();
  const { database, now } = useServices();
  const id = useId();
  const change = (patch: DraftPatch) => changeDraft(database, draft.requestId, patch, now());
  const others = (identity?.emails ?? []).filter((email) => email !== '' && email !== draft.accountEmail);
  return (
    <section class="card">
      <h2>{text('letter-questions')}</h2>
      {identities.length > 1 && (
        <div class="field">
          <label for={`${id}-identity`}>{text('letter-identity')}</label>
          <select
            id={`${id}-identity`}
            value={identity?.id}
            onChange={(event) => change({ identityId: event.currentTarget.value as IdentityId })}
          >
            {identities.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name || text('profile-second')}
              </option>
            ))}
          </select>
        </div>
      )}
      <KeptField
        anchor={IDENTIFIER_FIELD}
        label={text('letter-account-email')}
        hint={text('letter-account-email-hint')}
        type="email"
        value={draft.accountEmail ?? ''}
        save={(value) => change({ accountEmail: value.trim() || undefined })}
        fault={(value) =>
          value === '' || looksLikeEmail(value.trim()) ? undefined : text('profile-bad-email', { value })
        }
      />
      {others.length > 0 && (
        <p class="row">
          {others.map((email) => (
            <button type="button" key={email} onClick={() => change({ accountEmail: email })}>
              <bdi>{email}</bdi>
            </button>
          ))}
        </p>
      )}
      <KeptField
        label={text('letter-customer-number')}
        value={draft.customerNumber ?? ''}
        save={(value) => change({ customerNumber: value.trim() || undefined })}
      />
      <div class="field">
        <label for={`${id}-language`}>{text('letter-language')}</label>
        <select
          id={`${id}-language`}
          value={draft.language}
          onChange={(event) => change({ language: event.currentTarget.value as LetterLanguage })}
        >
          {LETTER_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {text(`letter-language-${language}`)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
