import * as v from 'valibot';
import { STORED_CLASSES } from '../core/consent/audit.ts';
import { type StoredThingRecord, THING_PURPOSES } from '../core/consent/classify-stored.ts';

const text = v.pipe(v.string(), v.nonEmpty());

/**
 * What a file of catalog/stored-things/ holds: a record for each owner and purpose. A file is named after what its names are
 * for; where an owner has a mode that needs no consent and a name cannot tell which mode is on, the class is `exempt`. The
 * build puts the files together into one that ships beside the code (build/audit-tables.ts), since it is read only when a
 * page is audited.
 */
export const STORED_THING_RECORDS = v.array(
  v.strictObject({
    // None: names that many sites use for the same thing.
    owner: v.optional(text),
    purpose: v.picklist(THING_PURPOSES),
    class: v.picklist(STORED_CLASSES.filter((each) => each !== 'unknown')),
    patterns: v.pipe(v.array(text), v.minLength(1)),
    source: v.strictObject({
      title: text,
      url: v.pipe(v.string(), v.url()),
      read: v.optional(v.pipe(v.string(), v.isoDate())),
    }),
  }),
) satisfies v.GenericSchema<unknown, StoredThingRecord[]>;
