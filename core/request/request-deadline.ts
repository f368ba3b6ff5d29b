import type { Day } from '../day.ts';
import type { Deadline } from '../law/deadline.ts';
import type { Channel } from './event.ts';

/** The day on which a request counts as received, and whether it is only an estimate. */
export type Receipt = { day: Day; channel: Channel; sent: Day; estimated: boolean };

/** The last day for an answer to a request. */
export type RequestDeadline = Deadline & {
  receipt: Receipt;
  /** `in-time`: an extension was announced within the first period and counts; `late`: it came after it and does not. */
  extension: 'none' | 'in-time' | 'late';
};
