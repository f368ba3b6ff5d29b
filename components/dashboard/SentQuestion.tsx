import { useId, useState } from 'preact/hooks';
import type { Letter } from '../../core/letter/letter.ts';
import { type AccessRequest, CHANNELS, type Channel } from '../../core/request/event.ts';
import { markSent } from '../../flows/mark-sent.ts';
import { unmarkSent } from '../../flows/unmark-sent.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useToday } from '../use-today.ts';
import { dayUpTo } from './EventForm.tsx';

/** Asks whether the letter has left, and never assumes it. Open once a way of sending was tried. */
export function SentQuestion(props: { request: AccessRequest; letter: Letter; channel: Channel | undefined }) {
  const { request, letter } = props;
  const text = useText();
  const { database, now } = useServices();
  const say = useSnackbar();
  const today = useToday();
  const id = useId();
  const [channel, setChannel] = useState<Channel>(props.channel ?? 'email');
  const [day, setDay] = useState<string>(today);
  const [fault, setFault] = useState(false);
  const mark = async (event: SubmitEvent) => {
    event.preventDefault();
    const when = dayUpTo(day, today);
    setFault(when === undefined);
    if (when === undefined) return;
    const draft = await markSent(database, { requestId: request.id, letter, channel, day: when }, now());
    location.hash = `#/requests/${request.id}`;
    say(text('sent-noted'), async () => {
      await unmarkSent(database, { requestId: request.id, draft }, now());
      location.hash = `#/letters/${request.id}`;
    });
  };
  return (
    <details class="card" open={props.channel !== undefined}>
      <summary>
        <strong>{text('sent-question')}</strong>
      </summary>
      <form class="stack" noValidate onSubmit={mark}>
        <p class="quiet">{text('sent-text')}</p>
        <div class="field">
          <label for={`${id}-how`}>{text('sent-how')}</label>
          <select
            id={`${id}-how`}
            value={channel}
            onChange={(event) => setChannel(event.currentTarget.value as Channel)}
          >
            {CHANNELS.map((each) => (
              <option key={each} value={each}>
                {text(`sent-channel-${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-when`}>{text('sent-when')}</label>
          <input
            id={`${id}-when`}
            type="date"
            max={today}
            value={day}
            aria-invalid={fault}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          {fault && <p class="fault">{text('sent-bad-day')}</p>}
        </div>
        <p>
          <button type="submit" class="primary">
            {text('sent-yes')}
          </button>
        </p>
      </form>
    </details>
  );
}
