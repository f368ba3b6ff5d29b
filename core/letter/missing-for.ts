import type { Channel } from '../request/event.ts';
import type { Letter } from './letter.ts';
import type { MissingValue } from './missing-value.ts';

/** What a finished letter lacks to go by `channel`; empty when nothing. */
export function missingFor(_letter: Letter, _channel: Channel): MissingValue[] {
  throw new Error('under construction');
}
