import type { FoundMail } from './find-mails.ts';
import { fold } from './fold.ts';
import type { NoticePage } from './notice-page.ts';
import { anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { Topic } from './words.ts';

export type ChosenMail = FoundMail & { sure: number };
export type ChosenMails = { rights: ChosenMail | undefined; officer: ChosenMail | undefined };

export type MailHints = {
  /** Words of the host and title, folded, letters and digits only. */
  own: readonly string[];
  authorities: ReadonlySet<string>;
  free: ReadonlySet<string>;
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

const RIGHTS_BOX =
  /^(?:[a-z]{0,12}[._-]?)?(?:dpo|dpd|dsb|rgpd|gdpr|avg|rodo|iod|privac|datenschutz|data[._-]?(?:protection|privacy)|donnees|confidentialit|vosdonnees|personal[._-]?data|dsar|tietosuoja|dataprivacy|eu?privacy|compliance|legal|cil|protecciondatos|lopd|privacidad)/;
const GENERAL_BOX =
  /^(?:contact|info|hello|hi|support|team|service|office|bonjour|kontakt|mail|help|hallo|post|client|customer)/;
const OTHER_BOX =
  /^(?:careers?|jobs?|press|presse|sales|abuse|no-?reply|security|billing|dmca|copyright|ads?|advertis|marketing|media|recrut|hr|bewerbung|vacature|investor|webmaster|postmaster|event)/;
const PROXY_BOX = /(?:^|[._-])(?:representative|eurep|ukrep|rep|agent)(?:$|[._-])|representative/;
const OFFICER_BOX =
  /^(?:[a-z]{0,14}[._-]?)?(?:dpo|dpd|dsb|datenschutzbeauftragte|iod|rpd|tietosuojavastaava|data-?protection-?(?:officer|office))/;

const LEAST = 1.2;
const LEAST_OFFICER = 2;

/** One address for rights and one of the officer; each undefined rather than somebody else's. */
export function chooseMails(
  page: NoticePage,
  topography: Topography,
  mails: readonly FoundMail[],
  hints: MailHints,
): ChosenMails {
  let rights: ChosenMail | undefined;
  let officer: ChosenMail | undefined;
  const spread = new Set(mails.map(({ address }) => domainOf(address))).size;
  for (const mail of mails) {
    const context = contextOf(page, topography, mail, mails);
    const belongs = belonging(page, topography, mail, hints);
    if (belongs === 'authority') continue;
    const local = fold(mail.address.slice(0, mail.address.lastIndexOf('@')));
    const sure =
      weightOf(context, local) + (belongs === 'own' ? 2 : belongs === 'free' ? 0.3 : spread > 4 ? -2.5 : -0.8);
    if (sure < LEAST || PROXY_BOX.test(mail.address)) continue;
    if (rights === undefined || sure > rights.sure + 0.01) rights = { ...mail, sure };
    const asOfficer = (context.get('officer') ?? 0) * 3 + (OFFICER_BOX.test(local) ? 3 : 0);
    if (asOfficer >= LEAST_OFFICER && (officer === undefined || asOfficer > officer.sure)) {
      officer = { ...mail, sure: asOfficer };
    }
  }
  return { rights, officer };
}

function weightOf(context: ReadonlyMap<Topic, number>, local: string): number {
  let sum = 0;
  for (const [topic, near] of context) sum += WEIGHT[topic] * near;
  if (OTHER_BOX.test(local)) sum -= 4;
  else if (OFFICER_BOX.test(local)) sum += 2.5;
  else if (RIGHTS_BOX.test(local)) sum += 3.5;
  else if (GENERAL_BOX.test(local)) sum += 0.5;
  return sum;
}

/** How near the page speaks of each topic, 0 to 1. What stands before another address belongs to that one. */
function contextOf(
  page: NoticePage,
  topography: Topography,
  mail: FoundMail,
  mails: readonly FoundMail[],
): Map<Topic, number> {
  const previous = mails.findLast(({ end }) => end <= mail.at)?.end ?? 0;
  const from = Math.max(0, mail.at - 260);
  const near = new Map<Topic, number>();
  for (const anchor of anchorsAround(topography, mail, 260, 80)) {
    if (anchor.at < mail.end && anchor.end > mail.at) continue;
    const behind = anchor.at >= mail.end;
    const between = behind ? page.text.slice(mail.end, anchor.at) : page.text.slice(anchor.end, mail.at);
    if (behind && /\n|\. \p{Lu}/u.test(between)) continue;
    const distance = between.length;
    let value = Math.max(0.05, 1 - distance / 280) * (behind ? 0.5 : 1);
    if (/\n/.test(between)) value *= 0.75;
    if (/[.!?] /.test(between)) value *= 0.6;
    if (anchor.end < previous && previous > from) value *= 0.35;
    near.set(anchor.topic, Math.max(near.get(anchor.topic) ?? 0, value));
  }
  const section = sectionAt(topography, mail.at);
  for (const topic of section?.topics ?? []) near.set(topic, Math.max(near.get(topic) ?? 0, 0.5));
  return near;
}

function belonging(
  page: NoticePage,
  topography: Topography,
  mail: FoundMail,
  hints: MailHints,
): 'own' | 'free' | 'other' | 'authority' {
  const domain = domainOf(mail.address);
  for (const known of hints.authorities) if (domain === known || domain.endsWith(`.${known}`)) return 'authority';
  if (hints.free.has(domain)) return 'free';
  const label = ownLabel(domain);
  if (label.length < 3) return 'other';
  if (
    hints.own.some((word) => word.length >= 3 && (word.includes(label) || (word.length >= 4 && label.includes(word))))
  ) {
    return 'own';
  }
  return mentionedElsewhere(page, topography, label) >= 3 ? 'own' : 'other';
}

/** How often the page uses the domain's own word outside addresses, up to three. */
function mentionedElsewhere(_page: NoticePage, { folded }: Topography, label: string): number {
  let count = 0;
  for (let at = folded.indexOf(label); at !== -1 && count < 3; at = folded.indexOf(label, at + label.length)) {
    const before = folded.charAt(at - 1);
    if (before !== '@' && before !== '.' && before !== '-' && before !== '/') count += 1;
  }
  return count;
}

/** The word before the public suffix, as far as it can be told without the list: « maison » of « mail.maison.co.uk ». */
function ownLabel(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return fold(
    /^(?:com?|org|net|gov|gouv|ac|edu|go|or)$/.test(last) && labels.length > 1 ? (labels.at(-2) ?? '') : last,
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
