import * as v from 'valibot';
import type { Day } from '../day.ts';
import { cleanLine } from '../notice/clean-text.ts';
import { mailAddress } from '../notice/mail-address.ts';
import { comparableName } from './comparable-name.ts';
import { domainsOf, hostsOf } from './hosts-of.ts';
import { DIRECTORY_CATEGORIES, DIRECTORY_QUALITIES, type DirectoryRecord } from './record.ts';

/** One line that can be seen: bounded, then cleaned (threats.md T9). */
const line = (most: number) =>
  v.pipe(v.string(), v.maxLength(most), v.transform(cleanLine), v.minLength(1, 'nothing that can be seen'));

/** A list; what is wrong in it is left out of it, beyond `most` the whole is wrong. */
const listOf = <Item extends v.GenericSchema<unknown, string>>(item: Item, most: number) =>
  v.pipe(
    v.array(v.fallback(v.nullable(item), null)),
    v.maxLength(most),
    v.transform((items) => [...new Set(items.filter((each) => each !== null))] as v.InferOutput<Item>[]),
  );

/** A field that is left out where it is wrong: a broken telephone number must not cost the address beside it. */
const lenient = <Field extends v.GenericSchema>(field: Field) => v.optional(v.fallback(v.optional(field), undefined));

/** https, without user; a plain http address is asked for over https. */
const address = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.transform((text) => {
    const url = URL.parse(text.trim());
    if (url === null || !/^https?:$/.test(url.protocol) || url.username + url.password !== '') return '';
    url.protocol = 'https:';
    return url.href;
  }),
  v.minLength(1, 'no address of the web'),
);

const email = v.pipe(
  v.string(),
  v.maxLength(254),
  v.transform((text) => mailAddress(text.trim()) ?? ''),
  v.minLength(1, 'no plain e-mail address'),
);

const telephone = v.pipe(v.string(), v.trim(), v.regex(/^\+\d[\d ]{4,30}(?: ext\. \d{1,8})?$/));
const countryOrAll = v.pipe(v.string(), v.regex(/^(?:all|[a-z]{2})$/));

/**
 * A record as the archive writes it, after its `schema.json`: what is required there is required here. A field we do not
 * know is passed over, so that the directory may grow; one that is optional and broken is left out.
 */
const ARCHIVE_RECORD = v.object({
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/)),
  'relevant-countries': v.pipe(listOf(countryOrAll, 60), v.minLength(1)),
  categories: lenient(listOf(v.picklist(DIRECTORY_CATEGORIES), 30)),
  name: line(300),
  runs: lenient(listOf(line(300), 1_000)),
  address: v.pipe(v.string(), v.maxLength(1_000)),
  phone: lenient(telephone),
  fax: lenient(telephone),
  email: lenient(email),
  webform: lenient(address),
  web: lenient(address),
  sources: listOf(address, 100),
  'required-elements': lenient(v.pipe(v.array(v.object({ desc: line(300) })), v.maxLength(40))),
  'request-language': lenient(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  'needs-id-document': lenient(v.boolean()),
  comments: lenient(listOf(line(4_000), 40)),
  quality: v.picklist(DIRECTORY_QUALITIES),
});

/**
 * The record that a file of the archive holds, undefined where it is not of the shape or is not the one its file is
 * named after. Nothing in it is trusted: every text is cleaned, every address parsed.
 *
 * @see the archive's own schema.json, draft-07
 */
export function recordFrom(
  text: string,
  file: { slug: string; datedAt: Day | undefined },
  countryOf: (line: string) => string | undefined,
): DirectoryRecord | undefined {
  const parsed = v.safeParse(ARCHIVE_RECORD, parseJson(text));
  if (!parsed.success || parsed.output.slug !== file.slug) return undefined;
  const raw = parsed.output;
  const lines = raw.address
    .split('\n')
    .map(cleanLine)
    .filter((each) => each !== '');
  if (lines.length === 0 || lines.length > 12) return undefined;
  const { name, runs = [], web, quality, phone, fax, webform, sources } = raw;
  const hosts = hostsOf({ web, runs });
  const countries = raw['relevant-countries'];
  return {
    slug: raw.slug,
    name,
    runs,
    address: lines,
    country: countryOf(lines.at(-1) ?? ''),
    relevantCountries: countries.includes('all') ? [] : countries.map((code) => code.toUpperCase()),
    categories: raw.categories ?? [],
    email: raw.email,
    webform,
    web,
    sources,
    phone,
    fax,
    requestLanguage: raw['request-language'],
    needsIdDocument: raw['needs-id-document'] ?? false,
    requiredElements: [...new Set((raw['required-elements'] ?? []).map(({ desc }) => desc))],
    comments: raw.comments ?? [],
    quality,
    datedAt: file.datedAt,
    hosts,
    domains: domainsOf(hosts),
    names: [...new Set([name, ...runs].map(comparableName))].filter((each) => each !== ''),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
