import { useEffect } from 'preact/hooks';
import type { RequestId } from '../../core/ids.ts';
import type { Draft, Identity, Letter } from '../../core/letter/letter.ts';
import type { Observation } from '../../core/register/observation.ts';
import { changeDraft } from '../../flows/change-draft.ts';
import { composeLetter } from '../../flows/compose-letter.ts';
import { useInterface } from '../i18n.tsx';
import { PaperLetter } from '../parts/PaperLetter.tsx';
import { type RequestPageView, readRequest } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { LetterQuestions } from './LetterQuestions.tsx';
import { LetterWording } from './LetterWording.tsx';
import { MissingList } from './MissingList.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { SendMenu } from './SendMenu.tsx';

type Material = { view: RequestPageView; draft: Draft; identities: Identity[]; observations: Observation[] };

/** The letter being written: what it asks of the person on the left, the paper on the right. */
export function LetterPage({ id }: { id: RequestId }) {
  const { database } = useServices();
  const today = useToday();
  const answer = useLiveQuery(async () => {
    const view = await readRequest(database, id, today);
    if (view === undefined) return { view };
    const [identities, observations] = await Promise.all([
      database.identities.toArray(),
      database.observations.where('site').equals(view.request.site).toArray(),
    ]);
    return { view, draft: view.draft, identities, observations };
  }, [database, id, today]);
  const sent = answer?.view !== undefined && answer.draft === undefined;
  useEffect(() => {
    // A letter that has left is read on its request's page.
    if (sent) location.hash = `#/requests/${id}`;
  }, [sent, id]);
  if (answer === undefined || sent) return null;
  if (answer.view === undefined || answer.draft === undefined) return <NotFound />;
  return <Editor material={{ ...answer, draft: answer.draft }} />;
}

function Editor({ material }: { material: Material }) {
  const { text } = useInterface();
  const { database, now } = useServices();
  const today = useToday();
  const { view, draft, identities, observations } = material;
  const identity = identities.find(({ id }) => id === draft.identityId) ?? identities[0];
  const composed = composeLetter({
    draft,
    identity,
    controller: view.controller,
    observations,
    request: view.request,
    today,
  });
  const letter: Letter | undefined = 'letter' in composed ? composed.letter : undefined;
  return (
    <Page title={text('letter-title', { name: view.name })}>
      <div class="editor">
        <div class="stack not-printed">
          <LetterQuestions draft={draft} identity={identity} identities={identities} />
          {'missing' in composed && (
            <section class="note stack tight" aria-labelledby="missing-title">
              <h2 id="missing-title">{text('letter-missing-title')}</h2>
              <MissingList missing={composed.missing} site={view.request.site} />
            </section>
          )}
          <LetterWording
            edited={draft.edited}
            prepared={letter}
            save={(edited) => changeDraft(database, draft.requestId, { edited }, now())}
          />
          {letter && <SendMenu request={view.request} letter={letter} />}
        </div>
        {letter ? (
          <PaperLetter letter={letter} />
        ) : (
          <div class="paper">
            <p class="quiet">{text('letter-missing-preview')}</p>
          </div>
        )}
      </div>
    </Page>
  );
}
