import type { FoundMail } from './find-mails.ts';
import { type Belonging, belonging, domainOf, type MailHints } from './mail-belonging.ts';
import { type MailBox, mailBox } from './mail-boxes.ts';
import { mailContext } from './mail-context.ts';
import type { NoticePage } from './notice-page.ts';
import type { Topography } from './topics.ts';
import type { Topic } from './words.ts';

export type ChosenMail = FoundMail & { sure: number };
/** One address for rights, one of the officer, one for everything else; undefined rather than somebody else's. */
export type ChosenMails = {
  rights: ChosenMail | undefined;
  officer: ChosenMail | undefined;
  general: ChosenMail | undefined;
};

const WEIGHT: Record<Topic, number> = {
  rights: 3,
  officer: 2,
  controller: 2,
  contact: 1.5,
  publisher: 1,
  seat: 0.5,
  'third-party': -1.5,
  'other-purpose': -3,
  host: -3,
  authority: -3.5,
  representative: -4,
};
const BOX: Record<Exclude<MailBox, undefined>, number> = {
  officer: 2.5,
  rights: 3.5,
  general: 0.5,
  other: -4,
  proxy: -9,
  unread: -9,
};
const WHOSE: Record<Belonging, number> = {
  site: 2.6,
  named: 2,
  mentioned: 1,
  free: 0.3,
  other: -0.8,
  agent: -4,
  authority: -99,
};

const LEAST = 1.2;
/** The only address of a page needs less: there is nobody to mistake it for. */
const LEAST_ALONE = -0.2;
const LEAST_OFFICER = 1.4;
const OFFICER_AFTER = 6;
/** Beside an address of the site's own domain, one of another that the page only mentions. */
const BESIDE_SITE = 3;

type Candidate = {
  mail: FoundMail;
  sure: number;
  officer: number;
  /** How near a sentence speaks of rights, 0 to 1. */
  rights: number;
  /** Whether a sentence gives it as the controller's own. */
  controller: boolean;
  box: MailBox;
  whose: Belonging;
};

export function chooseMails(
  page: NoticePage,
  topography: Topography,
  mails: readonly FoundMail[],
  hints: MailHints,
): ChosenMails {
  const candidates = candidatesOf(page, topography, mails, hints);
  const least = candidates.length === 1 ? LEAST_ALONE : LEAST;
  const site = candidates.some(({ whose, sure }) => whose === 'site' && sure >= LEAST);
  const fit = candidates
    .map((one) => (site && !isOwn(one.whose) ? { ...one, sure: one.sure - BESIDE_SITE } : one))
    .filter(({ sure }) => sure >= least);
  const value = (one: Candidate): number =>
    one.sure - (isOfficer(one) && fit.some((other) => decidesBefore(other, one)) ? OFFICER_AFTER : 0);
  const rights = strongest(fit, value);
  const domain = rights && domainOf(rights.mail.address);
  const officer = strongest(
    // The officer may be another company; its sentence is enough.
    candidates.filter((one) => one.officer >= LEAST_OFFICER && one.box !== 'other'),
    ({ officer, mail }) => officer + (domainOf(mail.address) === domain ? 2 : 0),
  );
  const general = strongest(
    fit.filter((one) => one.box === 'general' && isOwn(one.whose)),
    ({ sure }) => sure,
  );
  return {
    rights: rights && { ...rights.mail, sure: rights.sure },
    officer: officer && { ...officer.mail, sure: officer.officer },
    general: general && { ...general.mail, sure: general.sure },
  };
}

/**
 * Who decides comes before who advises, where the page gives both for requests, or the adviser is another company.
 *
 * @see Art. 12(2) and (3) GDPR: the controller answers; Art. 38(4): the officer may be contacted too
 */
function decidesBefore(one: Candidate, officer: Candidate): boolean {
  const together = domainOf(one.mail.address) === domainOf(officer.mail.address);
  if (isOfficer(one) || !(isOwn(one.whose) || together) || (together && officer.box === 'rights')) return false;
  if (one.box === 'rights' || one.rights > officer.rights + 0.1) return one.box === 'rights' || one.rights >= 0.45;
  return one.controller && !together && !isOwn(officer.whose);
}

function isOfficer({ officer, box, whose }: Candidate): boolean {
  return box === 'officer' || (officer >= 2 && (!isOwn(whose) || (box !== 'rights' && box !== 'general')));
}

function isOwn(whose: Belonging): boolean {
  return whose === 'site' || whose === 'named';
}

/** One for each address, from its best mention; an address that several sentences give counts a little more. */
function candidatesOf(
  page: NoticePage,
  topography: Topography,
  mails: readonly FoundMail[],
  hints: MailHints,
): Candidate[] {
  const spread = new Set(mails.map(({ address }) => domainOf(address))).size;
  const byAddress = new Map<string, Candidate>();
  for (const mail of mails) {
    const one = candidate(page, topography, mail, { mails, hints, spread });
    if (one === undefined) continue;
    const key = mail.address.toLowerCase();
    const known = byAddress.get(key);
    byAddress.set(key, known === undefined ? one : joined(known, one));
  }
  return [...byAddress.values()];
}

function candidate(
  page: NoticePage,
  topography: Topography,
  mail: FoundMail,
  { mails, hints, spread }: { mails: readonly FoundMail[]; hints: MailHints; spread: number },
): Candidate | undefined {
  const whose = belonging(mail.address, topography.folded, hints);
  const box = mailBox(mail.address);
  if (whose === 'authority' || whose === 'agent' || box === 'proxy' || box === 'unread') return undefined;
  const context = mailContext(page, topography, mail, mails);
  if (context === undefined) return undefined;
  const { near, sentence } = context;
  let sure = (box === undefined ? 0 : BOX[box]) + (whose === 'other' && spread > 4 ? -2.5 : WHOSE[whose]);
  for (const [topic, value] of near) sure += WEIGHT[topic] * value;
  if (/^eu[._-]?\p{L}/u.test(mail.address.toLowerCase()) && box === 'rights') sure += 1;
  return {
    mail,
    sure,
    officer: (near.get('officer') ?? 0) * 3 + (box === 'officer' ? 3 : 0),
    rights: near.get('rights') ?? 0,
    controller: (sentence.get('controller') ?? 0) >= 0.35 && box !== 'other',
    box,
    whose,
  };
}

function joined(known: Candidate, one: Candidate): Candidate {
  const again = one.rights < 0.3 ? 0 : Math.min(0.6, Math.max(0, Math.min(one.sure, known.sure)) * 0.1);
  return {
    ...known,
    mail: one.sure > known.sure ? one.mail : known.mail,
    sure: Math.max(one.sure, known.sure) + again,
    officer: Math.max(one.officer, known.officer),
    rights: Math.max(one.rights, known.rights),
    controller: one.controller || known.controller,
  };
}

function strongest(candidates: readonly Candidate[], value: (one: Candidate) => number): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || value(one) > value(best) + 0.01 ? one : best),
    undefined,
  );
}
