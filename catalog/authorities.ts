import * as v from 'valibot';
import { toDay } from '../core/day.ts';
import {
  type Authority,
  authoritiesFor,
  type Competence,
  FIRST_STEPS,
  type Places,
  SUPERVISED,
} from '../core/law/authority.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';

const files = import.meta.glob<unknown>('./authorities/*.json', { eager: true, import: 'default' });

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/));
const day = v.pipe(v.string(), v.isoDate(), v.transform(toDay));

const RECORD = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[a-z]+)+$/)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z]{2}$/))),
  supervises: v.picklist(SUPERVISED),
  first: v.optional(v.picklist(FIRST_STEPS)),
  names: v.record(language, line),
  name: v.strictObject({ fr: line, en: line }),
  short: v.optional(line),
  address: v.pipe(v.array(line), v.minLength(1), v.maxLength(5)),
  form: v.optional(address),
  website: address,
  email: v.optional(v.pipe(v.string(), v.email())),
  telephone: v.pipe(v.string(), v.regex(/^\+\d[\d ]{6,20}$/)),
  languages: v.pipe(v.array(language), v.minLength(1)),
  sources: v.pipe(
    v.array(v.strictObject({ title: line, url: address, day, checked: v.optional(day) })),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, Authority>;

/**
 * The supervisory authorities of the EEA, the United Kingdom and Switzerland, one a file. They are embedded, so that they
 * are there before any directory was fetched.
 * @throws ValiError when a record is not of its shape: a defect
 */
export const AUTHORITIES: readonly Authority[] = Object.values(files).map((record) => v.parse(RECORD, record));

/** The authorities a person may complain to, among those of the catalog; see {@link authoritiesFor}. */
export function authoritiesAmong(places: Places): Competence {
  return authoritiesFor(places, { authorities: AUTHORITIES, areas: POSTCODE_AREAS });
}
