import * as v from 'valibot';
import { REGISTERS } from '../core/controller/notice-details.ts';

const short = v.pipe(v.string(), v.maxLength(300));

/** What a page says of the controller beyond what a letter needs, as a content script may tell it. */
export function detailsSchema(entries: Record<string, v.GenericSchema>) {
  const sourced = <Value extends v.GenericSchema>(value: Value) => v.strictObject({ ...entries, value });
  const several = <Value extends v.GenericSchema>(one: Value) => v.optional(v.pipe(v.array(one), v.maxLength(20)));
  return v.strictObject({
    officerName: v.optional(sourced(short)),
    generalEmail: v.optional(sourced(short)),
    telephone: v.optional(sourced(v.pipe(v.string(), v.regex(/^\+?\d{8,15}$/)))),
    jointControllers: several(sourced(short)),
    representatives: several(
      v.strictObject({ ...entries, value: short, for: v.optional(v.picklist(['EU', 'UK'] as const)) }),
    ),
    numbers: several(
      sourced(
        v.strictObject({
          register: v.picklist(REGISTERS),
          number: v.pipe(v.string(), v.regex(/^[\dA-Z ]{5,20}$/)),
          digits: v.picklist(['checked', 'unchecked'] as const),
        }),
      ),
    ),
    dated: v.optional(sourced(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)))),
    authority: v.optional(sourced(short)),
    rightsForm: v.optional(sourced(v.pipe(v.string(), v.maxLength(220), v.regex(/^https:/)))),
    hiddenMails: several(sourced(short)),
  });
}
