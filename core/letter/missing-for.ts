import type { Channel } from '../request/event.ts';
import { mailAddressOf } from './address.ts';
import type { Letter } from './letter.ts';
import type { MissingValue } from './missing-value.ts';

/** What a finished letter lacks to go by `channel`; empty when nothing. A web form asks for its own fields. */
export function missingFor({ addressee, sender }: Letter, channel: Channel): MissingValue[] {
  if (channel === 'web-form') return [];
  if (channel === 'email') {
    return addressee.email === undefined || mailAddressOf(addressee.email) === undefined ? ['controller-email'] : [];
  }
  return [
    ...(addressee.address.length === 0 ? (['controller-postal-address'] as const) : []),
    ...(sender.address.length === 0 ? (['sender-postal-address'] as const) : []),
  ];
}
