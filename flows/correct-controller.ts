import type { ControllerField } from '../core/controller/controller.ts';
import { instantOf } from '../core/day.ts';
import type { Site } from '../core/ids.ts';
import { cleanLine } from '../core/notice/clean-text.ts';
import { mailAddress } from '../core/notice/mail-address.ts';
import type { HabeasDatabase } from '../storage/database.ts';

/** Why the person's word cannot stand as it is. A sentence for each is in locales/. */
export type CorrectionRefused = { refused: 'empty' | 'not-an-email' | 'not-a-country' | 'too-many-lines' };

const MOST_LINES = 5;

/**
 * Keeps the person's own word on one field; it wins over whatever is read later. `undefined` takes it back.
 * Gives why, where the value cannot stand; nothing is changed then.
 */
export async function correctController(
  database: HabeasDatabase,
  site: Site,
  field: ControllerField,
  value: string | string[] | undefined,
  now: Date,
): Promise<CorrectionRefused | undefined> {
  if (value === undefined) {
    await database.transaction('rw', database.corrections, () => database.corrections.delete([site, field]));
    return undefined;
  }
  const checked = check(field, value);
  if ('refused' in checked) return checked;
  await database.transaction('rw', database.corrections, () =>
    database.corrections.put({ site, field, value: checked.value, at: instantOf(now) }),
  );
  return undefined;
}

function check(field: ControllerField, value: string | string[]): { value: string | string[] } | CorrectionRefused {
  const lines = (Array.isArray(value) ? value : value.split('\n')).map(cleanLine).filter((line) => line !== '');
  if (lines.length === 0) return { refused: 'empty' };
  if (field === 'address') return lines.length > MOST_LINES ? { refused: 'too-many-lines' } : { value: lines };

  const line = lines.join(' ');
  if (field === 'country') return /^[A-Z]{2}$/.test(line) ? { value: line } : { refused: 'not-a-country' };
  if (field === 'name') return { value: line };
  const address = mailAddress(line);
  return address === undefined ? { refused: 'not-an-email' } : { value: address };
}
