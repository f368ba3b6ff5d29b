import { categoriesOf, meaningOf } from './field-meaning.ts';
import { fold } from './fold.ts';
import type { FormClass, FormDescription } from './form.ts';
import { type FieldMeaning, FORM_PURPOSES, type FormPurpose, type FormWords } from './form-words.ts';
import { DATA_CATEGORIES, type DataCategory, type ObservationKind } from './observation.ts';
import { vocabularyFor } from './vocabulary.ts';

/**
 * Kind and categories of what a form leaves with a site, or undefined where it leaves nothing worth a row: a search, a
 * filter, a calculator, settings, a second factor, a chat, a coupon, a password reset.
 */
export function classifyForm(form: FormDescription, words: readonly FormWords[]): FormClass | undefined {
  const vocabulary = vocabularyFor(form, words);
  const meanings = new Set<FieldMeaning>();
  for (const field of form.fields) {
    const meaning = meaningOf(field, vocabulary);
    if (meaning !== undefined) meanings.add(meaning);
  }
  const categories = categoriesOf(meanings);
  const seen: Seen = {
    form,
    meanings,
    categories,
    score: scores(form, (purpose, folded) => vocabulary.speaksOf(purpose, folded)),
  };
  const kind = meanings.has('password') || meanings.has('password-again') ? withPassword(seen) : withoutPassword(seen);
  return kind === undefined ? undefined : { kind, categories: DATA_CATEGORIES.filter((each) => categories.has(each)) };
}

type Score = Record<FormPurpose, number>;
type Seen = {
  form: FormDescription;
  meanings: ReadonlySet<FieldMeaning>;
  categories: ReadonlySet<DataCategory>;
  score: Score;
};

/** What a form says it is for: its buttons weigh most, then its heading, then its names, then the page's address. */
function scores(form: FormDescription, speaksOf: (purpose: FormPurpose, folded: string) => boolean): Score {
  const weighted = [
    { texts: form.submits, weight: 4 },
    { texts: form.headings, weight: 3 },
    { texts: [form.name], weight: 2 },
    { texts: [form.action], weight: 2 },
    { texts: [form.path], weight: 1 },
  ].map(({ texts, weight }) => ({ folded: texts.map(fold), weight }));
  const of = (purpose: FormPurpose) =>
    weighted.reduce(
      (sum, { folded, weight }) => sum + (folded.some((text) => speaksOf(purpose, text)) ? weight : 0),
      0,
    );
  return Object.fromEntries(FORM_PURPOSES.map((purpose) => [purpose, of(purpose)])) as Score;
}

const IDENTIFYING: readonly FieldMeaning[] = ['email', 'phone', 'username', 'name'];

/** A password is chosen (an account is opened), given (one signs in), or changed (nothing new is left). */
function withPassword({ form, meanings, score }: Seen): ObservationKind | undefined {
  const passwords = form.fields.filter(({ type }) => type === 'password');
  const identified = IDENTIFYING.some((meaning) => meanings.has(meaning));
  const current = passwords.some(({ autocomplete }) => autocomplete.includes('current-password'));
  const chosen =
    passwords.some(({ autocomplete }) => autocomplete.includes('new-password')) ||
    meanings.has('password-again') ||
    (passwords.length === 2 && !current);
  const signUp = score['sign-up'];

  if (score.recovery > signUp && score.recovery > score['sign-in']) return undefined;
  if (passwords.length > 2 || (current && chosen)) return undefined;
  if (isOrder(meanings, score)) return 'order';
  if (chosen) return identified || signUp > 0 ? (score.settings > signUp ? undefined : 'account-opened') : undefined;
  if (signUp > score['sign-in'] && !current) return identified ? 'account-opened' : undefined;
  if (score.settings > score['sign-in'] || score.unsubscribe > score['sign-in']) return undefined;
  // A password alone opens a protected page, or is asked again before something grave, unless it says that one signs in.
  return identified || score['sign-in'] >= 3 ? 'sign-in' : undefined;
}

/** A checkout in which an account may be opened by the way is an order. */
function isOrder(meanings: ReadonlySet<FieldMeaning>, score: Score): boolean {
  return score.order >= 4 && score.order >= score['sign-up'] && (meanings.has('street') || meanings.has('payment'));
}

const LEAVES_NOTHING = [
  'search',
  'filter',
  'calculator',
  'settings',
  'recovery',
  'two-factor',
  'chat',
  'coupon',
  'unsubscribe',
] as const satisfies readonly FormPurpose[];

const KINDS = {
  order: 'order',
  booking: 'booking',
  donation: 'donation',
  'job-application': 'job-application',
  survey: 'survey',
  comment: 'comment',
  contact: 'contact',
  newsletter: 'newsletter',
  'sign-in': 'sign-in',
  'sign-up': 'account-opened',
} as const satisfies Partial<Record<FormPurpose, ObservationKind>>;
type Purpose = keyof typeof KINDS;

function withoutPassword(seen: Seen): ObservationKind | undefined {
  const { form, meanings, categories, score } = seen;
  if (form.search || (meanings.has('search') && !meanings.has('email'))) return undefined;
  if (meanings.has('one-time-code') && !meanings.has('street')) return undefined;

  const reaching = REACHING.some((category) => categories.has(category));
  const weighed = weigh(seen);
  const best = (Object.keys(KINDS) as Purpose[]).reduce((one, other) => (weighed[other] > weighed[one] ? other : one));
  const nothing = Math.max(...LEAVES_NOTHING.map((purpose) => score[purpose]));

  if (!reaching) {
    // Opinions are left without a name as well: by who is signed in, or in one's own words.
    const opinion = best === 'comment' || best === 'survey';
    return opinion && categories.has('free-text') && score[best] >= 4 && score[best] > nothing
      ? KINDS[best]
      : undefined;
  }
  if (nothing > 0 && nothing > weighed[best]) return undefined;
  if (weighed[best] > 0) return KINDS[best];
  return meanings.has('message') ? 'contact' : 'other-form';
}

/** By these a person is reached or known; a town, a message or a gender alone points at nobody. */
const REACHING: readonly DataCategory[] = [
  'identity',
  'email',
  'phone',
  'birth-date',
  'payment',
  'credentials',
  'health',
  'documents',
];

/** What the form says, weighed with what it asks for. A purpose whose data is not asked for counts for nothing. */
function weigh({ form, meanings, score }: Seen): Record<Purpose, number> {
  const has = (...wanted: FieldMeaning[]) => wanted.some((meaning) => meanings.has(meaning));
  const said = (purpose: Purpose, when: boolean, bonus = 0) =>
    when && score[purpose] > 0 ? score[purpose] + bonus : 0;
  const texts = form.fields.filter(({ type }) => !['checkbox', 'radio', 'select'].includes(type)).length;
  const short = has('email', 'phone') && texts <= 3 && !has('message', 'street', 'documents', 'payment', 'birth-date');

  // «S'inscrire», «Sign up» and «Anmelden» serve a newsletter as well as an account. An account says so somewhere.
  const mailOnly = short && has('email') && !has('username');
  const forAccount = score.account > 0 || score['sign-up'] >= 7 || !mailOnly;
  const listed = score.newsletter > 0 && score.account < 4;
  const newsletter = mailOnly ? score.newsletter + (forAccount && !listed ? 0 : score['sign-up']) : 0;

  return {
    order: said('order', has('street', 'postcode', 'payment', 'phone', 'email'), has('street', 'payment') ? 2 : 0),
    booking: said('booking', true, 1),
    donation: said('donation', true, 2),
    'job-application': said('job-application', true, has('documents') ? 4 : 1),
    survey: said('survey', true, 1),
    comment: said('comment', has('message'), 1),
    contact: has('message') ? score.contact + (has('email', 'phone') ? 2 : 0) : said('contact', true),
    newsletter: newsletter > 0 ? newsletter + 1 : 0,
    'sign-in': said('sign-in', texts <= 2),
    'sign-up': mailOnly && (listed || !forAccount) ? 0 : said('sign-up', true),
  };
}
