import { fold } from './fold.ts';
import type { FieldDescription } from './form.ts';
import type { FieldMeaning } from './form-words.ts';
import type { DataCategory } from './observation.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a field asks for. The page's own word comes first (autocomplete), then the type, then what the person reads,
 * then what the developer called it.
 */
export function meaningOf(field: FieldDescription, vocabulary: Vocabulary): FieldMeaning | undefined {
  for (const token of field.autocomplete) {
    const meaning = byAutocomplete(token);
    if (meaning !== undefined) return meaning;
  }
  const typed = BY_TYPE[field.type];
  if (
    typed === 'password' &&
    field.labels.concat(field.name).some((text) => vocabulary.means('password-again', fold(text)))
  ) {
    return 'password-again';
  }
  if (typed !== undefined) return typed;

  const possible = POSSIBLE[field.type] ?? TYPED_IN;
  for (const text of [...field.labels, field.name]) {
    const folded = fold(text);
    const meaning = possible.find((candidate) => vocabulary.means(candidate, folded));
    if (meaning !== undefined) return meaning;
  }
  return field.tag === 'textarea' || field.tag === 'editable' ? 'message' : undefined;
}

/** The categories that fields of these meanings leave. A town or a country without a street is a place, not an address. */
export function categoriesOf(meanings: ReadonlySet<FieldMeaning>): Set<DataCategory> {
  const addressed = meanings.has('street') || meanings.has('postcode');
  const categories = new Set<DataCategory>();
  for (const meaning of meanings) {
    if (meaning === 'city' || meaning === 'country') categories.add(addressed ? 'postal-address' : 'location');
    const category = CATEGORY[meaning];
    if (category !== undefined) categories.add(category);
  }
  return categories;
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofilling-form-controls */
function byAutocomplete(token: string): FieldMeaning | undefined {
  return AUTOCOMPLETE.find(([pattern]) => pattern.test(token))?.[1];
}

const AUTOCOMPLETE: readonly (readonly [RegExp, FieldMeaning])[] = [
  [/^email$/, 'email'],
  [/^tel(-|$)/, 'phone'],
  [/^(name|given-name|family-name|additional-name|nickname|honorific-suffix)$/, 'name'],
  [/^(honorific-prefix|sex)$/, 'gender'],
  [/^(street-address|address-line\d)$/, 'street'],
  [/^postal-code$/, 'postcode'],
  [/^address-level\d$/, 'city'],
  [/^country(-name)?$/, 'country'],
  [/^bday(-|$)/, 'birth-date'],
  [/^(cc-|transaction-)/, 'payment'],
  [/^(organization|organization-title)$/, 'organisation'],
  [/^one-time-code$/, 'one-time-code'],
];

const BY_TYPE: Record<string, FieldMeaning | undefined> = {
  email: 'email',
  tel: 'phone',
  password: 'password',
  file: 'documents',
  search: 'search',
};

/** In this order: the narrow before the wide, so that «e-mail address» is no street and «name on card» no name. */
const TYPED_IN: readonly FieldMeaning[] = [
  'email',
  'one-time-code',
  'coupon',
  'payment',
  'phone',
  'organisation',
  'username',
  'birth-date',
  'gender',
  'health',
  'postcode',
  'street',
  'city',
  'country',
  'location',
  'documents',
  'name',
  'message',
  'search',
];

/** What a choice can mean. A ticked box gives no data of its own: its label may speak of mail, terms or anything. */
const CHOSEN: readonly FieldMeaning[] = [
  'payment',
  'birth-date',
  'gender',
  'health',
  'postcode',
  'city',
  'country',
  'location',
];
const POSSIBLE: Record<string, readonly FieldMeaning[]> = {
  checkbox: ['health'],
  radio: ['gender', 'health'],
  select: CHOSEN,
  date: ['birth-date'],
  month: ['payment', 'birth-date'],
  number: ['birth-date', 'payment', 'phone', 'postcode', 'one-time-code', 'health'],
  textarea: ['health', 'street', 'email', 'message'],
  range: [],
  color: [],
  time: [],
  week: [],
  'datetime-local': [],
  url: [],
};

const CATEGORY: Partial<Record<FieldMeaning, DataCategory>> = {
  email: 'email',
  phone: 'phone',
  name: 'identity',
  username: 'credentials',
  password: 'credentials',
  'password-again': 'credentials',
  street: 'postal-address',
  postcode: 'postal-address',
  'birth-date': 'birth-date',
  gender: 'gender',
  payment: 'payment',
  health: 'health',
  location: 'location',
  documents: 'documents',
  organisation: 'organisation',
  message: 'free-text',
};
