import { type Day, daysBetween } from '../../core/day.ts';
import type { RequestStatus } from '../../core/request/event.ts';
import { useInterface } from '../i18n.tsx';
import { type RequestView, running } from '../read.ts';
import { useToday } from '../use-today.ts';

const TONES: Record<RequestStatus, string> = {
  draft: 'quiet',
  waiting: 'quiet',
  'due-soon': 'care',
  overdue: 'bad',
  answered: 'good',
  closed: 'quiet',
};

export function RequestStatusTag({ status }: { status: RequestStatus }) {
  const { text } = useInterface();
  return <span class={`tag tone-${TONES[status]}`}>{text(`request-status-${status}`)}</span>;
}

/** One request in a list: to whom, what, until when. Leads to the letter while it is not sent. */
export function RequestItem({ view }: { view: RequestView }) {
  const { text, day } = useInterface();
  const { request, status, deadline, name } = view;
  const href = status === 'draft' ? `#/letters/${request.id}` : `#/requests/${request.id}`;
  return (
    <li>
      <a class="due-item" href={href}>
        <span>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span class="quiet">
            {text(`request-kind-${request.kind}`)} · <bdi>{request.site}</bdi>
          </span>
        </span>
        <span class="when">
          <RequestStatusTag status={status} />
          <br />
          <span class="quiet">
            {deadline === undefined ? text('request-due-none') : text('request-due', { day: day(deadline.lastDay) })}
            {running(view) && deadline && (
              <>
                <br />
                <DaysLeft lastDay={deadline.lastDay} />
              </>
            )}
          </span>
        </span>
      </a>
    </li>
  );
}

/** How long until a last day, or how long since. */
export function DaysLeft({ lastDay }: { lastDay: Day }) {
  const { text } = useInterface();
  const today = useToday();
  const days = daysBetween(today, lastDay);
  return <>{days < 0 ? text('request-days-over', { count: -days }) : text('request-days-left', { count: days })}</>;
}
