import type { RequestDeadline } from '../../core/request/request-deadline.ts';
import { useInterface } from '../i18n.tsx';
import { DaysLeft } from './RequestItem.tsx';

/** The last day for an answer, and each step by which it was counted. */
export function LastDay({ deadline, counting }: { deadline: RequestDeadline; counting: boolean }) {
  const { text, day } = useInterface();
  return (
    <section class="card">
      <h2>{text('request-last-day')}</h2>
      <p class="last-day">
        <time dateTime={deadline.lastDay}>{day(deadline.lastDay)}</time>
      </p>
      {counting && (
        <p class="quiet">
          <DaysLeft lastDay={deadline.lastDay} />
        </p>
      )}
      <details>
        <summary>{text('request-computation')}</summary>
        <Steps deadline={deadline} />
      </details>
    </section>
  );
}

function Steps({ deadline }: { deadline: RequestDeadline }) {
  const { text, day, language } = useInterface();
  const { receipt, period, sameDate, monthEnd, daysOff, lastDay, extension, holidaysKnown } = deadline;
  const moved = daysOff.length > 0;
  return (
    <div class="stack tight">
      <ol class="steps">
        <li>
          {receipt.estimated
            ? text('request-step-received-estimated', { day: day(receipt.day), sent: day(receipt.sent) })
            : text('request-step-received', { day: day(receipt.day) })}
        </li>
        {extension !== 'none' && <li>{text(`request-step-extension-${extension}`)}</li>}
        <li>
          {text(monthEnd ? 'request-step-period-month-end' : 'request-step-period', {
            months: period.months,
            day: day(sameDate),
          })}
        </li>
        {daysOff.map(({ day: off, weekend, holiday }) => (
          <li key={off}>
            {holiday
              ? text('request-step-holiday', { day: day(off), holiday: holiday.name[language] })
              : text(`request-step-${weekend ?? 'saturday'}`, { day: day(off) })}
          </li>
        ))}
        {moved && <li>{text('request-step-moved', { day: day(lastDay) })}</li>}
      </ol>
      {!holidaysKnown && <p class="note">{text('request-step-holidays-unknown')}</p>}
      <p class="quiet">{text('request-step-law')}</p>
    </div>
  );
}
