import { useId, useState } from 'preact/hooks';
import { type Day, toDay } from '../../core/day.ts';
import type { RequestId } from '../../core/ids.ts';
import { type ReportedEvent, recordEvent, takeBackEvent } from '../../flows/record-event.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { useServices } from '../services.tsx';
import { useToday } from '../use-today.ts';

const KINDS = ['received', 'extended', 'answered', 'closed'] as const satisfies readonly ReportedEvent['kind'][];

/** What the person reports after the letter has left. */
export function EventForm({ requestId }: { requestId: RequestId }) {
  const text = useText();
  const { database, now } = useServices();
  const say = useSnackbar();
  const today = useToday();
  const id = useId();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('answered');
  const [day, setDay] = useState<string>(today);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState(false);
  const record = async (event: SubmitEvent) => {
    event.preventDefault();
    const when = dayUpTo(day, today);
    setFault(when === undefined);
    if (when === undefined) return;
    const reported = { requestId, kind, day: when, ...(note.trim() !== '' && { note: note.trim() }) };
    const eventId = await recordEvent(database, reported, now());
    setNote('');
    say(text('request-event-added'), () => takeBackEvent(database, eventId));
  };
  return (
    <form class="card" noValidate onSubmit={record}>
      <h2>{text('request-add-event')}</h2>
      <div class="field">
        <label for={`${id}-kind`}>{text('request-event-kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as (typeof KINDS)[number])}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {text(`request-event-choice-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-day`}>{text('request-event-day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          max={today}
          value={day}
          aria-invalid={fault}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {fault && <p class="fault">{text('request-event-bad-day')}</p>}
      </div>
      <div class="field">
        <label for={`${id}-note`}>{text('request-event-note')}</label>
        <input id={`${id}-note`} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </div>
      <p>
        <button type="submit">{text('request-event-add')}</button>
      </p>
    </form>
  );
}

/** The day typed, if it is one and not in the future. */
export function dayUpTo(typed: string, today: Day): Day | undefined {
  try {
    const day = toDay(typed);
    return day <= today ? day : undefined;
  } catch {
    return undefined;
  }
}
