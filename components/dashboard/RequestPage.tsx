import type { RequestId } from '../../core/ids.ts';
import type { RequestEvent } from '../../core/request/event.ts';
import { takeBackEvent } from '../../flows/record-event.ts';
import { unmarkSent } from '../../flows/unmark-sent.ts';
import { useInterface } from '../i18n.tsx';
import { PaperLetter } from '../parts/PaperLetter.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { type RequestPageView, readRequest, running } from '../read.ts';
import { useServices } from '../services.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useToday } from '../use-today.ts';
import { EventForm } from './EventForm.tsx';
import { LastDay } from './LastDay.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { RequestStatusTag } from './RequestItem.tsx';

/** One request from its draft to its end. */
export function RequestPage({ id }: { id: RequestId }) {
  const { text } = useInterface();
  const { database } = useServices();
  const today = useToday();
  const answer = useLiveQuery(async () => ({ view: await readRequest(database, id, today) }), [database, id, today]);
  if (answer === undefined) return null;
  const { view } = answer;
  if (view === undefined) return <NotFound />;
  return (
    <Page title={text(`request-kind-${view.request.kind}`)} intro={text('request-to', { name: view.name })}>
      <p class="row">
        <RequestStatusTag status={view.status} />
        <a href={`#/register/${encodeURIComponent(view.request.site)}`}>
          <bdi>{view.request.site}</bdi>
        </a>
        <span class="quiet">
          {text('request-reference')} <bdi>{view.request.reference}</bdi>
        </span>
      </p>
      <div class="columns">
        <div class="stack">
          {view.deadline && <LastDay deadline={view.deadline} counting={running(view)} />}
          <Timeline view={view} />
          {view.status === 'draft' ? (
            <p>
              <a class="button primary" href={`#/letters/${id}`}>
                {text('request-continue')}
              </a>
            </p>
          ) : (
            <EventForm requestId={id} />
          )}
        </div>
        {view.letter && <SentLetterPart view={view} />}
      </div>
    </Page>
  );
}

function Timeline({ view }: { view: RequestPageView }) {
  const { text, day } = useInterface();
  const { database } = useServices();
  const say = useSnackbar();
  const takeBack = async (event: RequestEvent) => {
    await takeBackEvent(database, event.id);
    say(text('request-event-taken-back'), () =>
      database.transaction('rw', database.events, () => database.events.put(event)),
    );
  };
  return (
    <section class="card">
      <h2>{text('request-timeline')}</h2>
      <ol class="timeline">
        {view.events.map((event) => (
          <li key={event.id}>
            <div class="row spread">
              <span>
                {text('request-event-line', {
                  day: day(event.day),
                  what: text(
                    event.kind === 'sent' ? `request-event-sent-${event.channel}` : `request-event-${event.kind}`,
                  ),
                })}
              </span>
              {event.kind !== 'drafted' && event.kind !== 'sent' && (
                <button type="button" class="plain" onClick={() => takeBack(event)}>
                  {text('request-event-take-back')}
                </button>
              )}
            </div>
            {event.note && (
              <p class="quiet">
                <bdi>{event.note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SentLetterPart({ view }: { view: RequestPageView }) {
  const { text } = useInterface();
  const { database, now } = useServices();
  if (view.letter === undefined) return null;
  const requestId = view.request.id;
  const takeBack = async () => {
    if (await unmarkSent(database, { requestId }, now())) location.hash = `#/letters/${requestId}`;
  };
  return (
    <section class="stack">
      <h2>{text('request-sent-letter')}</h2>
      <PaperLetter letter={view.letter.letter} />
      <div class="row not-printed">
        <button type="button" onClick={takeBack}>
          {text('request-unmark')}
        </button>
        <span class="quiet">{text('request-unmark-text')}</span>
      </div>
    </section>
  );
}
