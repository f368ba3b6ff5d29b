import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../catalog/holidays.ts';
import { regime } from '../../catalog/regimes/gdpr.ts';
import { toDay, toInstant } from '../day.ts';
import type { EventId, RequestId } from '../ids.ts';
import type { Channel, RequestEvent } from './event.ts';
import { reckonDeadline } from './request-deadline.ts';
import { statusAt } from './status.ts';

const law = { regime, calendar: holidaysOf('FR') };

let counter = 0;
function base(day: string) {
  counter += 1;
  return {
    id: `event-${counter}` as EventId,
    requestId: 'request' as RequestId,
    day: toDay(day),
    notedAt: toInstant(new Date(Date.UTC(2026, 0, 1) + counter * 1_000).toISOString()),
  };
}
const sent = (day: string, channel: Channel = 'email'): RequestEvent => ({ ...base(day), kind: 'sent', channel });
const noted = (kind: 'drafted' | 'received' | 'extended' | 'answered' | 'closed', day: string): RequestEvent => ({
  ...base(day),
  kind,
});

describe('the day of receipt', () => {
  it.each([
    ['an e-mail arrives the day it is sent', [sent('2026-03-05')], '2026-03-05', false],
    ['a web form arrives the day it is sent', [sent('2026-03-05', 'web-form')], '2026-03-05', false],
    [
      'an acknowledgement does not move the receipt of an e-mail',
      [sent('2026-03-05'), noted('received', '2026-03-09')],
      '2026-03-05',
      false,
    ],
    [
      'a registered letter arrives on the day of the advice of receipt',
      [sent('2026-03-05', 'registered-letter'), noted('received', '2026-03-09')],
      '2026-03-09',
      false,
    ],
    [
      'a registered letter without its advice is estimated',
      [sent('2026-03-05', 'registered-letter')],
      '2026-03-10',
      true,
    ],
    ['a letter takes three working days', [sent('2026-03-05', 'letter')], '2026-03-10', true],
    ['working days leave out a holiday', [sent('2026-04-30', 'letter')], '2026-05-06', true],
    [
      'a receipt before the sending is another one',
      [noted('received', '2026-03-01'), sent('2026-03-05', 'letter')],
      '2026-03-10',
      true,
    ],
  ] as const)('%s', (_name, events, day, estimated) => {
    expect(reckonDeadline(events, law)?.receipt).toMatchObject({ day, estimated });
  });
});

describe('the last day for an answer', () => {
  it('does not exist before sending', () => {
    expect(reckonDeadline([noted('drafted', '2026-03-01')], law)).toBeUndefined();
  });

  it('is one month from receipt', () => {
    expect(reckonDeadline([sent('2026-03-05')], law)).toMatchObject({ lastDay: '2026-04-07', extension: 'none' });
  });

  it('is three months from receipt, not from the notice, when extended in time', () => {
    const events = [sent('2028-01-31'), noted('extended', '2028-02-20')];
    expect(reckonDeadline(events, law)).toMatchObject({ lastDay: '2028-05-02', extension: 'in-time' });
  });

  it('stays where it was when the extension comes too late', () => {
    const events = [sent('2026-03-05'), noted('extended', '2026-04-08')];
    expect(reckonDeadline(events, law)).toMatchObject({ lastDay: '2026-04-07', extension: 'late' });
  });

  it('runs from the first sending', () => {
    const events = [sent('2026-03-20', 'registered-letter'), sent('2026-03-05')];
    expect(reckonDeadline(events, law)?.lastDay).toBe('2026-04-07');
  });

  it('does not depend on the order in which events are stored', () => {
    const events = [sent('2026-03-05', 'letter'), noted('received', '2026-03-09'), noted('extended', '2026-03-30')];
    const expected = reckonDeadline(events, law);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 3 }), (shuffled) => {
        expect(reckonDeadline(shuffled, law)).toEqual(expected);
      }),
    );
  });
});

describe('the status on a day', () => {
  const waiting = [noted('drafted', '2026-03-05'), sent('2026-03-05')];
  it.each([
    ['draft', [noted('drafted', '2026-03-05')], '2026-12-31'],
    ['waiting', waiting, '2026-03-30'],
    ['due-soon', waiting, '2026-03-31'],
    ['due-soon', waiting, '2026-04-07'],
    ['overdue', waiting, '2026-04-08'],
    ['answered', [...waiting, noted('answered', '2026-04-09')], '2026-05-01'],
    ['closed', [...waiting, noted('answered', '2026-04-09'), noted('closed', '2026-04-10')], '2026-05-01'],
  ] as const)('is %s', (status, events, today) => {
    expect(statusAt(events, reckonDeadline(events, law), toDay(today))).toBe(status);
  });
});
