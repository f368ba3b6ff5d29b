import { regimeOf } from '../catalog/regimes.ts';
import type { ControllerFacts } from '../core/controller/controller.ts';
import { type Day, localDayOf } from '../core/day.ts';
import { mailAddressOf } from '../core/letter/address.ts';
import { cleanLine, cleanText } from '../core/letter/clean.ts';
import { writtenDate, writtenPeriod, writtenPlaceAndDate } from '../core/letter/dates.ts';
import type { Addressee, Draft, Identity, Letter, LetterLanguage } from '../core/letter/letter.ts';
import type { LetterValues } from '../core/letter/letter-values.ts';
import type { MissingValue } from '../core/letter/missing-value.ts';
import { renderLetter } from '../core/letter/render.ts';
import type { Observation } from '../core/register/observation.ts';
import type { AccessRequest } from '../core/request/event.ts';
import { templateOf } from '../templates/templates.ts';

export type LetterFacts = {
  draft: Draft;
  /** Who writes; undefined where there is no profile yet. */
  identity: Identity | undefined;
  controller: ControllerFacts;
  /** What the register holds of the site. */
  observations: readonly Observation[];
  request: AccessRequest;
  today: Day;
};

/**
 * The letter as the facts of this moment make it, or what it lacks. The person's own wording, once there is one, stands
 * instead of the text computed from the facts; the head of the letter always follows them.
 *
 * An account e-mail of `''` says that the person wants none given; undefined stands for the identity's first.
 */
export function composeLetter(facts: LetterFacts): { letter: Letter } | { missing: MissingValue[] } {
  const { draft, controller, request, today } = facts;
  const { language } = draft;
  const sender = senderOf(facts);
  const addressee = addresseeOf(controller, language);
  const missing = missingOf(facts, sender, addressee);
  if (missing.length > 0) return { missing };
  const text = draft.edited ?? renderLetter(templateOf(draft.kind, language), valuesOf(facts, sender));
  return {
    letter: {
      language,
      sender,
      addressee,
      placeAndDate: writtenPlaceAndDate(cleanLine(facts.identity?.city ?? '', 60), today, language),
      reference: request.reference,
      subject: cleanLine(text.subject),
      body: cleanText(text.body),
    },
  };
}

function missingOf({ draft, identity }: LetterFacts, sender: Letter['sender'], addressee: Addressee): MissingValue[] {
  const missing: MissingValue[] = [];
  if (identity === undefined) missing.push('identity');
  else {
    const identified = accountEmailOf(draft, identity) !== '' || customerNumberOf(draft) !== '';
    if (sender.name === '') missing.push('sender-name');
    if (!identified && draft.edited === undefined) missing.push('identifier');
    if (sender.email === '' && sender.address.length === 0) missing.push('answer-address');
  }
  if (addressee.name === '') missing.push('controller-name');
  if (addressee.email === undefined && addressee.address.length === 0) missing.push('controller-address');
  return missing;
}

/** The answer goes to the address that the controller knows; to another only where none is given, and none to the post. */
function senderOf({ draft, identity }: LetterFacts): Letter['sender'] {
  if (identity === undefined) return { name: '', address: [], email: '' };
  return {
    name: cleanLine(identity.name, 100),
    address: cleanLines(identity.address),
    email: accountEmailOf(draft, identity) || firstEmailOf(identity),
  };
}

const OFFICER: Record<LetterLanguage, string> = {
  fr: 'Délégué à la protection des données',
  en: 'Data Protection Officer',
};

/** The addressee's block holds six lines: the name, the officer where one is known, and the address. */
function addresseeOf({ name, address, rightsEmail, dpoEmail }: ControllerFacts, language: LetterLanguage): Addressee {
  const lines = cleanLines(address?.value ?? []).slice(0, 5);
  const officer = dpoEmail !== undefined && lines.length > 0 && lines.length < 5 ? [OFFICER[language]] : [];
  const emails = [rightsEmail, dpoEmail].map((email) => email && mailAddressOf(email.value.trim()));
  return {
    name: cleanLine(name?.value ?? ''),
    address: [...officer, ...lines],
    email: emails.find((email) => email !== undefined),
  };
}

function valuesOf(facts: LetterFacts, sender: Letter['sender']): LetterValues {
  const { draft, request, observations, controller } = facts;
  const { kind, language } = draft;
  const regime = regimeOf(request.regime);
  const national = regime.national[controller.country?.value ?? request.country];
  return {
    right: regime.rights[kind],
    regime: { name: regime.name[language], short: regime.short[language] },
    national: national !== undefined && {
      right: national.rights[kind][language],
      identity: national.identity[language],
    },
    site: cleanLine(draft.site, 253),
    relation: relationOf(observations, language),
    identifiers: {
      email: facts.identity === undefined ? '' : accountEmailOf(draft, facts.identity),
      customerNumber: customerNumberOf(draft),
    },
    answerEmail: sender.email,
    period: writtenPeriod(regime.answer, language),
    reference: request.reference,
    sender: { name: sender.name },
  };
}

function relationOf(observations: readonly Observation[], language: LetterLanguage): LetterValues['relation'] {
  const seen = (...kinds: Observation['kind'][]) => observations.some(({ kind }) => kinds.includes(kind));
  const [opened] = observations
    .filter(({ kind }) => kind === 'account-opened')
    .map(({ first }) => first)
    .sort();
  return {
    account: seen('account-opened', 'sign-in'),
    accountOpenedOn: opened === undefined ? '' : writtenDate(localDayOf(new Date(opened)), language),
    orders: seen('order', 'booking', 'donation'),
    newsletter: seen('newsletter'),
  };
}

function accountEmailOf({ accountEmail }: Draft, identity: Identity): string {
  return accountEmail === undefined ? firstEmailOf(identity) : cleanLine(accountEmail, 254);
}

function firstEmailOf({ emails }: Identity): string {
  return cleanLines(emails)[0] ?? '';
}

function customerNumberOf({ customerNumber }: Draft): string {
  return cleanLine(customerNumber ?? '', 60);
}

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => cleanLine(line, 254)).filter((line) => line !== '');
}
